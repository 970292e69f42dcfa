package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.llamkay.LabourLaw;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Answers cases given as JSON over HTTP. */
@SpringBootApplication(proxyBeanMethods = false)
public class LabourLawApplication {

    /** Bytes of the longest case that is read: some ten thousand facts. */
    static final long LONGEST_CASE = 1_000_000;

    /**
     * Starts the service.
     *
     * @param arguments those of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(LabourLawApplication.class, arguments);
    }

    /** Loads the law once, for all threads; the service does not start without it, and listens only when it is loaded. */
    @Bean
    LabourLaw labourLaw() {
        return LabourLaw.load();
    }

    @Bean
    Jackson2ObjectMapperBuilderCustomizer longestCase() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxDocumentLength(LONGEST_CASE).build();
        return builder -> builder.factory(
                JsonFactory.builder().streamReadConstraints(limits).build());
    }
}
