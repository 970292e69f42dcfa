package io.github.llamkay.examples.springboot;

import io.github.llamkay.LabourLaw;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.core.AssessmentWriter;
import io.github.llamkay.core.CaseReader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The requests that are answered. */
@RestController
final class AssessmentController {

    private final LabourLaw law;
    private final BatchAssessor batches;

    AssessmentController(LabourLaw law, BatchAssessor batches) {
        this.law = law;
        this.batches = batches;
    }

    /** Assesses a case, given as any JSON: the reader says what is wrong with it. */
    @PostMapping("/assess")
    Map<String, @Nullable Object> assess(@RequestBody Object tree) {
        return AssessmentWriter.write(law.assess(CaseReader.read(tree)));
    }

    /** Assesses a case a line; answers while it reads. */
    @PostMapping(path = "/assess/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void assessAll(InputStream lines, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        batches.assess(lines, response.getOutputStream());
    }

    /** A decision of the catalogue with the question that it is taken from. */
    record Entry(Decision decision, Question question) {}

    /** Tells what a decision is about, and which rules, norms and facts it rests on. */
    @GetMapping("/catalogue/{id}")
    Entry decision(@PathVariable String id) {
        return law.catalogue()
                .decision(id)
                .flatMap(decision -> law.catalogue().questions().stream()
                        .filter(question -> question.id().equals(decision.question()))
                        .findFirst()
                        .map(question -> new Entry(decision, question)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "La decisión no está en el catálogo; se espera un identificador como VIII.12.a"));
    }
}
