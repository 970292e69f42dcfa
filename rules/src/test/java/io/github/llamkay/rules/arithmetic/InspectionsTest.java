package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.InfractionNotice;
import io.github.llamkay.fact.InfractionNoticeItem;
import io.github.llamkay.fact.InstalmentItem;
import io.github.llamkay.fact.InstalmentRequest;
import io.github.llamkay.fact.InstalmentTrait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectionsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);

    @Test
    void theNoticeNeedsThreeContents() {
        assertThat(Inspections.missing(
                        new InfractionNotice("acme", "p1", Set.of(InfractionNoticeItem.CLASSIFICATION), DAY)))
                .containsExactly(InfractionNoticeItem.FACTS_CHARGED, InfractionNoticeItem.POSSIBLE_SANCTIONS);
    }

    @Test
    void theUndertakingIsMissingOnlyWhereAGuaranteeIsRequired() {
        Set<InstalmentItem> items = EnumSet.complementOf(EnumSet.of(InstalmentItem.GUARANTEE_UNDERTAKING));

        assertThat(Inspections.missing(request(items, Set.of()))).isEmpty();
        assertThat(Inspections.missing(request(items, Set.of(InstalmentTrait.GUARANTEE_REQUIRED))))
                .containsExactly(InstalmentItem.GUARANTEE_UNDERTAKING);
    }

    private static InstalmentRequest request(Set<InstalmentItem> items, Set<InstalmentTrait> traits) {
        return new InstalmentRequest("acme", "r1", new BigDecimal("4050.00"), items, traits, DAY);
    }
}
