package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.RuleFailedException;
import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.core.CaseProblem;
import io.github.llamkay.core.UnreadableCaseException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as problem details (RFC 9457), those of Spring among them. */
@RestControllerAdvice
final class ErrorResponses extends ResponseEntityExceptionHandler {

    private static final String TYPES = "https://github.com/llamkay/llamkay/tree/main/examples/spring-boot#";

    @ExceptionHandler({UnreadableCaseException.class, InvalidCaseException.class})
    ProblemDetail refused(IllegalArgumentException refused) {
        return invalidCase(CaseProblem.of(refused));
    }

    /** A rule that failed: on a date that the figures do not cover, or by a fault of the library. */
    @ExceptionHandler
    ProblemDetail failed(RuleFailedException failed) {
        boolean uncovered = failed.getCause() instanceof UncoveredDateException;
        if (!uncovered) {
            logger.error("A case could not be assessed", failed);
        }
        return problem(
                uncovered ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.INTERNAL_SERVER_ERROR,
                "rule-failed",
                "El caso no se pudo evaluar",
                failed.getMessage());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unread, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Throwable cause = unread.getMostSpecificCause();
        ProblemDetail problem = cause instanceof StreamConstraintsException
                ? problem(
                        HttpStatus.PAYLOAD_TOO_LARGE,
                        "too-large",
                        "El caso es demasiado grande",
                        "Se leen casos de hasta " + LabourLawApplication.LONGEST_CASE
                                + " bytes; envíe un trabajador por caso")
                : invalidCase(
                        List.of(unread.getCause() == null ? new CaseProblem("", "empty", "a case") : noJson(cause)));
        return ResponseEntity.of(problem).headers(headers).build();
    }

    /** Says where a text ceases to be JSON, and nothing of what stands there. */
    static CaseProblem noJson(Throwable unread) {
        JsonLocation where = unread instanceof JsonProcessingException json ? json.getLocation() : null;
        String at = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return new CaseProblem("", "no JSON" + at, "an object with asOf and facts");
    }

    private static ProblemDetail invalidCase(List<CaseProblem> problems) {
        ProblemDetail detail = problem(
                HttpStatus.BAD_REQUEST,
                "invalid-case",
                "El caso no es válido",
                "Problemas encontrados: " + problems.size() + "; no se evaluó nada");
        detail.setProperty("errors", problems);
        return detail;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        return problem;
    }
}
