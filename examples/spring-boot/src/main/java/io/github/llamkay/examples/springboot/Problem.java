package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.InvalidFactException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong with a request.
 *
 * @param pointer where it stands, as a JSON pointer (RFC 6901); blank for the whole request
 * @param value what stands there
 * @param expected what is expected
 */
record Problem(String pointer, String value, String expected) {

    private static final String CASE = "an object with asOf and facts";

    /** Says what is wrong with a component, given the pointer of what has it; several missing point at that. */
    static Problem of(String pointer, InvalidFactException refused) {
        int dot = refused.component().indexOf('.');
        String component = refused.component().substring(dot + 1);
        if (component.contains(",")) {
            return new Problem(pointer, refused.value() + ": " + component, refused.expected());
        }
        return new Problem(dot < 0 ? pointer : pointer + "/" + escaped(component), refused.value(), refused.expected());
    }

    /** Says why facts do not fit together. */
    static List<Problem> of(InvalidCaseException refused) {
        return refused.problems().stream()
                .map(problem -> new Problem("/facts", "not of one case: " + problem, "facts that fit together"))
                .toList();
    }

    /** Says why something is no JSON, or JSON but no case. */
    static Problem of(JsonProcessingException unread) {
        if (rootOf(unread) instanceof JsonParseException syntax) {
            return new Problem("", "no JSON" + at(syntax), CASE);
        }
        String pointer = unread instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (unread instanceof PropertyBindingException unknown) {
            return new Problem(pointer, "not a key of a case", "one of " + unknown.getKnownPropertyIds());
        }
        if (unread instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return new Problem(pointer, "of another kind", kind(mismatched.getTargetType()));
        }
        return new Problem(pointer, "unreadable", CASE);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    private static String at(JsonProcessingException syntax) {
        return syntax.getLocation() == null
                ? ""
                : " at line " + syntax.getLocation().getLineNr() + ", column "
                        + syntax.getLocation().getColumnNr();
    }

    private static String kind(Class<?> expected) {
        if (Map.class.isAssignableFrom(expected)) {
            return "an object";
        }
        return List.class.isAssignableFrom(expected) ? "an array" : expected == String.class ? "a text" : CASE;
    }

    private static String pointer(JsonMappingException unread) {
        return unread.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** Returns a key as a JSON pointer writes it. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
