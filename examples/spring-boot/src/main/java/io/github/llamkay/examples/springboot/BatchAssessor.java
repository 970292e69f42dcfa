package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.llamkay.CaseResult;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assesses a case a line, some at a time, whatever the number of lines; a bad line gives its own errors. */
@Component
final class BatchAssessor {

    private static final int CHUNK = 100;

    private final LabourLaw law;
    private final ObjectMapper mapper;

    BatchAssessor(LabourLaw law, ObjectMapper mapper) {
        this.law = law;
        this.mapper = mapper;
    }

    /** A line that was read: a case, or what is wrong with it. */
    private record Line(long number, @Nullable LabourCase labourCase, List<Problem> problems) {}

    /** A line that is sent: an assessment, or why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Answer(
            long line,
            @JsonUnwrapped @Nullable AssessmentResponse assessment,
            @Nullable List<Problem> errors) {}

    /** Writes a line for each line that is not blank, in their order. */
    void assess(InputStream lines, OutputStream answers) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        List<Line> chunk = new ArrayList<>(CHUNK);
        long number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank()) {
                chunk.add(read(number, text));
            }
            if (chunk.size() == CHUNK) {
                answer(chunk, answers);
                chunk.clear();
            }
        }
        answer(chunk, answers);
    }

    private Line read(long number, String text) {
        try {
            CaseRequest request = mapper.readValue(text, CaseRequest.class);
            return request == null
                    ? new Line(number, null, List.of(new Problem("", "null", "a case")))
                    : new Line(number, request.toCase(), List.of());
        } catch (InvalidRequestException refused) {
            return new Line(number, null, refused.problems());
        } catch (JsonProcessingException unread) {
            return new Line(number, null, List.of(Problem.of(unread)));
        }
    }

    private void answer(List<Line> chunk, OutputStream answers) throws IOException {
        Iterator<CaseResult> results = law.assessAll(
                        chunk.stream().flatMap(line -> Stream.ofNullable(line.labourCase())))
                .iterator();
        for (Line line : chunk) {
            Answer answer = line.labourCase() == null
                    ? new Answer(line.number(), null, line.problems())
                    : answer(line.number(), results.next());
            answers.write(mapper.writeValueAsBytes(answer));
            answers.write('\n');
        }
        answers.flush();
    }

    private static Answer answer(long number, CaseResult result) {
        if (result instanceof CaseResult.Assessed assessed) {
            return new Answer(number, AssessmentResponse.of(assessed.assessment()), null);
        }
        RuntimeException error = ((CaseResult.Failed) result).error();
        return new Answer(
                number,
                null,
                error instanceof InvalidCaseException refused
                        ? Problem.of(refused)
                        : List.of(new Problem(
                                "", "not assessed: " + error.getMessage(), "a case that the rules can assess")));
    }
}
