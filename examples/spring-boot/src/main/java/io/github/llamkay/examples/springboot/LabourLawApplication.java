package io.github.llamkay.examples.springboot;

import io.github.llamkay.LabourLaw;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Answers cases given as JSON over HTTP. */
@SpringBootApplication(proxyBeanMethods = false)
public class LabourLawApplication {

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
}
