package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Complainant;
import io.github.llamkay.fact.ComplaintItem;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.InspectionComplaint;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyTermsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2022-03-31, 2022-04-29",
        "2022-05-10, 2022-06-30",
        "2022-06-15, 2022-07-27",
        "2021-12-05, 2022-01-31",
        "2024-01-31, 2024-02-29"
    })
    void theLastBusinessDayOfTheNextMonth(LocalDate day, LocalDate last) {
        assertThat(SafetyTerms.endOfNextMonth(day, day)).isEqualTo(last);
    }

    @Test
    void aTermOfHoursEndsInItsDay() {
        LocalDate day = LocalDate.of(2020, 2, 28);
        assertThat(SafetyTerms.plusHours(day, 24)).isEqualTo("2020-02-29");
        assertThat(SafetyTerms.plusHours(day, 48)).isEqualTo("2020-03-01");
    }

    @Test
    void aComplaintLacksNothingThatNeedNotBeKnown() {
        EnumSet<ComplaintItem> needed = EnumSet.range(ComplaintItem.COMPLAINANT_NAME, ComplaintItem.PLACE_OF_FACTS);
        assertThat(SafetyTerms.missing(complaint(needed))).isEmpty();
        assertThat(SafetyTerms.missing(complaint(Set.of()))).containsExactlyElementsOf(needed);
        assertThat(SafetyTerms.missing(complaint(EnumSet.complementOf(EnumSet.of(ComplaintItem.FACTS)))))
                .containsExactly(ComplaintItem.FACTS);
    }

    private static InspectionComplaint complaint(Set<ComplaintItem> items) {
        return new InspectionComplaint(
                "acme", "c1", Complainant.WORKER, Form.WRITTEN, items, LocalDate.of(2017, 11, 2));
    }
}
