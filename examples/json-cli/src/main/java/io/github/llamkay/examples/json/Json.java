package io.github.llamkay.examples.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.llamkay.LabourCase;
import io.github.llamkay.core.CaseProblem;
import io.github.llamkay.core.CaseReader;
import io.github.llamkay.core.UnreadableCaseException;
import java.util.List;

/** Reads and writes JSON: amounts to the céntimo, no key twice, nothing after the end. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Reads a case, or refuses it with all its problems. */
    static LabourCase labourCase(String json) {
        if (json.isBlank()) {
            throw refused("empty", "an object with asOf and facts");
        }
        try {
            return CaseReader.read(MAPPER.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String at = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
            UnreadableCaseException refused = refused("no JSON" + at, "one JSON object: " + e.getOriginalMessage());
            refused.initCause(e);
            throw refused;
        }
    }

    private static UnreadableCaseException refused(String value, String expected) {
        return new UnreadableCaseException(List.of(new CaseProblem("", value, expected)));
    }

    static String text(Object tree, boolean indented) {
        try {
            return indented
                    ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                    : MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Writing JSON", e);
        }
    }
}
