package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import java.io.Serial;
import java.util.function.Function;

/** The words of a finding, of a fine or of what is undetermined, in both languages. */
final class WordsProperty extends VirtualBeanPropertyWriter {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by Jackson. */
    WordsProperty() {}

    private WordsProperty(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
        super(property, annotations, type);
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaring, BeanPropertyDefinition property, JavaType type) {
        return new WordsProperty(property, declaring.getAnnotations(), type);
    }

    @Override
    protected Words value(Object bean, JsonGenerator generator, SerializerProvider provider) {
        if (bean instanceof Finding finding) {
            return Words.of(finding::words);
        }
        return bean instanceof Fine fine ? Words.of(fine::words) : Words.of(((Undetermined) bean)::words);
    }

    /**
     * Words in both languages.
     *
     * @param es in Spanish
     * @param en in English
     */
    record Words(String es, String en) {

        private static Words of(Function<Language, String> words) {
            return new Words(words.apply(Language.ES), words.apply(Language.EN));
        }
    }
}
