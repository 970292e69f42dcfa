package io.github.llamkay.examples.springboot;

import io.github.llamkay.LabourLaw;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
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

    /** Assesses a case. */
    @PostMapping("/assess")
    AssessmentResponse assess(@RequestBody CaseRequest request) {
        return AssessmentResponse.of(law.assess(request.toCase()));
    }

    /** Assesses a case a line; answers while it reads. */
    @PostMapping(path = "/assess/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void assessAll(InputStream lines, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        batches.assess(lines, response.getOutputStream());
    }

    /** Tells what a decision is about, and which rules, norms and facts it rests on. */
    @GetMapping("/catalogue/{decision}")
    CatalogueResponse decision(@PathVariable String decision) {
        return CatalogueResponse.of(law.catalogue(), decision)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "La decisión no está en el catálogo; se espera un identificador como VIII.12.a"));
    }
}
