package io.github.llamkay.core;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario: each is exact for its section. */
class ScenarioTest {

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return Scenario.all().stream().map(scenario -> DynamicTest.dynamicTest(scenario.toString(), scenario::run));
    }
}
