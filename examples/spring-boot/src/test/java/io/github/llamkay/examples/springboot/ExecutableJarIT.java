package io.github.llamkay.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it is delivered: a jar of jars, alone in a folder, started as a process and called over HTTP. */
class ExecutableJarIT {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int CALLS = 20;

    @TempDir
    static Path folder;

    private static ServiceProcess service;

    private final HttpClient client = HttpClient.newHttpClient();

    /** The folder has a space in its name: what lies inside a jar of jars is found by URLs. */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path alone = Files.createDirectory(folder.resolve("un servicio"));
        service = ServiceProcess.start(
                Files.copy(Path.of(System.getProperty("executable.jar")), alone.resolve("servicio.jar")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (service != null) {
            service.stop();
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> assess(String json) throws IOException, InterruptedException {
        return post("/assess", "application/json", json);
    }

    private static String caseOf(String employment, String pay) throws IOException {
        return Files.readString(Path.of("cases/gratificacion.json"))
                .replace("\"e1\"", "\"" + employment + "\"")
                .replace("1200.00", pay);
    }

    /** Returns the amounts due by a decision, each with its employment. */
    private static List<String> due(String assessment, String decision) throws IOException {
        List<String> due = new ArrayList<>();
        for (JsonNode finding : MAPPER.readTree(assessment).path("findings")) {
            if (finding.path("decision").asText().equals(decision)
                    && finding.path("type").asText().equals("Entitlement")) {
                due.add(finding.path("subject").asText() + " "
                        + finding.path("amount").decimalValue().setScale(2));
            }
        }
        return due;
    }

    /** VI.1.b: six sixths of 1,200.00. VI.8.a: nine per cent of them. */
    @Test
    void theRulesAnswerFromTheJarInsideTheJar() throws IOException, InterruptedException {
        HttpResponse<String> answered = assess(caseOf("e1", "1200.00"));
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(due(answered.body(), "VI.1.b")).containsExactly("e1 1200.00");
        assertThat(due(answered.body(), "VI.8.a")).containsExactly("e1 108.00");
        assertThat(send(to("/actuator/health/readiness")).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    /** Nine per cent of 1,850.50 are 166.545, rounded half up. */
    @Test
    void callersAtTheSameTimeGetTheirOwnAnswers() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            Future<List<String>> one = callers.submit(() -> bonuses("juana", "1200.00"));
            Future<List<String>> other = callers.submit(() -> bonuses("pedro", "1850.50"));
            assertThat(one.get()).hasSize(CALLS).containsOnly("[juana 1200.00] [juana 108.00]");
            assertThat(other.get()).hasSize(CALLS).containsOnly("[pedro 1850.50] [pedro 166.55]");
        } finally {
            callers.shutdownNow();
        }
    }

    private List<String> bonuses(String employment, String pay) throws IOException, InterruptedException {
        List<String> bonuses = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String assessment = assess(caseOf(employment, pay)).body();
            bonuses.add(due(assessment, "VI.1.b") + " " + due(assessment, "VI.8.a"));
        }
        return bonuses;
    }

    @Test
    void aBatchIsAnsweredLineByLine() throws IOException, InterruptedException {
        String whole = MAPPER.readTree(caseOf("e1", "1200.00")).toString();
        HttpResponse<String> answered =
                post("/assess/batch", "application/x-ndjson", whole + "\n{\n" + whole.replace("\"e1\"", "\"e2\""));
        List<String> lines = answered.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(due(lines.get(0), "VI.1.b")).containsExactly("e1 1200.00");
        assertThat(lines.get(1)).startsWith("{\"line\":2,\"errors\":");
        assertThat(due(lines.get(2), "VI.1.b")).containsExactly("e2 1200.00");
    }

    @Test
    void aBadCaseIsRefusedAndNothingOfAPersonIsLogged() throws IOException, InterruptedException {
        HttpResponse<String> answered = assess(caseOf("e1", "-1200.00").replace("w1", "Rosa Quispe"));
        assertThat(answered.statusCode()).isEqualTo(400);
        assertThat(answered.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answered.body())
                .contains("\"pointer\":\"/facts/2/AgreedPay/monthly\",\"value\":\"-1200.00\"")
                .doesNotContain("Rosa Quispe", "Exception");
        assertThat(service.log()).contains("Tomcat started").doesNotContain("Rosa Quispe", "Exception");
    }
}
