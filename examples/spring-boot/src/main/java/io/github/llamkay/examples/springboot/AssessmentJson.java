package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Grounds;
import io.github.llamkay.finding.Source;
import io.github.llamkay.finding.Step;
import io.github.llamkay.finding.Undetermined;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How findings are written: every record with its components by their names, and what else a finding says of itself. */
@Configuration(proxyBeanMethods = false)
class AssessmentJson {

    /** Bytes of the longest case that is read: some ten thousand facts. */
    static final long LONGEST_CASE = 1_000_000;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer assessments() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxDocumentLength(LONGEST_CASE).build();
        return builder -> builder.factory(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .serializerByType(Period.class, ToStringSerializer.instance)
                .mixIn(Finding.class, OfFinding.class)
                .mixIn(Grounds.class, OfGrounds.class)
                .mixIn(Source.class, OfSource.class)
                .mixIn(Step.class, OfStep.class)
                .mixIn(Fine.class, OfFine.class)
                .mixIn(Undetermined.class, OfUndetermined.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    @JsonAppend(props = @JsonAppend.Prop(value = WordsProperty.class, name = "words"))
    interface OfFinding {
        @JsonUnwrapped
        Grounds grounds();

        @JsonProperty
        Certainty certainty();
    }

    @JsonIgnoreProperties({"rule", "wordsEs", "wordsEn", "proving"})
    interface OfGrounds {}

    interface OfSource {
        @JsonProperty
        String document();
    }

    interface OfStep {
        @JsonProperty
        String expression();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    @JsonIgnoreProperties({"wordsEs", "wordsEn"})
    @JsonAppend(props = @JsonAppend.Prop(value = WordsProperty.class, name = "words"))
    interface OfFine {}

    @JsonIgnoreProperties({"wordsEs", "wordsEn"})
    @JsonAppend(props = @JsonAppend.Prop(value = WordsProperty.class, name = "words"))
    interface OfUndetermined {}
}
