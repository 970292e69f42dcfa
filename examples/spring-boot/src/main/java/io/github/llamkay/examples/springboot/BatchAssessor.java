package io.github.llamkay.examples.springboot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.llamkay.CaseResult;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.core.AssessmentWriter;
import io.github.llamkay.core.CaseProblem;
import io.github.llamkay.core.CaseReader;
import io.github.llamkay.core.UnreadableCaseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private record Line(long number, @Nullable LabourCase labourCase, List<CaseProblem> problems) {}

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
            return new Line(number, CaseReader.read(mapper.readValue(text, Object.class)), List.of());
        } catch (UnreadableCaseException refused) {
            return new Line(number, null, refused.problems());
        } catch (JsonProcessingException unread) {
            return new Line(number, null, List.of(ErrorResponses.noJson(unread)));
        }
    }

    private void answer(List<Line> chunk, OutputStream answers) throws IOException {
        Iterator<CaseResult> results = law.assessAll(
                        chunk.stream().flatMap(line -> Stream.ofNullable(line.labourCase())))
                .iterator();
        for (Line line : chunk) {
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("line", line.number());
            answer.putAll(line.labourCase() == null ? Map.of("errors", line.problems()) : tree(results.next()));
            answers.write(mapper.writeValueAsBytes(answer));
            answers.write('\n');
        }
        answers.flush();
    }

    private static Map<String, ? extends @Nullable Object> tree(CaseResult result) {
        return result instanceof CaseResult.Assessed assessed
                ? AssessmentWriter.write(assessed.assessment())
                : Map.of("errors", CaseProblem.of(((CaseResult.Failed) result).error()));
    }
}
