package io.github.llamkay.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Every check finds its bug in the payroll as first written, and says what the law grants. */
class FirstPayrollTest {

    @Test
    void everyCheckFindsItsBug() {
        Map<String, String> failures = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FirstPayrollChecks.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName().replace("()", ""),
                        event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage()));

        assertThat(failures)
                .containsOnlyKeys(
                        "ctsIsHalfAPayASemester",
                        "nightWorkHasAFloorRatherThanASupplement",
                        "theFamilyAllowanceIsOneWhateverTheNumberOfChildren",
                        "theTruncatedBonusCountsWholeMonthsAlone",
                        "theLeaveIndemnityWaitsForTheYearInWhichTheLeaveIsGranted");
        // (1,200.00 + 1,200.00 / 6) / 2
        assertThat(failures.get("ctsIsHalfAPayASemester")).contains("S/ 1400.00", "700.00");
        assertThat(failures.get("nightWorkHasAFloorRatherThanASupplement")).contains("S/ 1147.50", "401.63");
        // a tenth of 850.00
        assertThat(failures.get("theFamilyAllowanceIsOneWhateverTheNumberOfChildren"))
                .contains("S/ 170.00", "85.00");
        // four whole months: 1,200.00 x 4 / 6
        assertThat(failures.get("theTruncatedBonusCountsWholeMonthsAlone")).contains("S/ 900.00", "800.00");
        assertThat(failures.get("theLeaveIndemnityWaitsForTheYearInWhichTheLeaveIsGranted"))
                .contains("2016-03-01");
    }

    /** Run by the test above alone. */
    static final class FirstPayrollChecks extends PayrollChecks {

        @Override
        Payroll payroll() {
            return new FirstPayroll();
        }
    }
}
