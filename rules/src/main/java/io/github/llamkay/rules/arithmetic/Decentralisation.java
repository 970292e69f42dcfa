package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Outsourcing;
import io.github.llamkay.fact.OutsourcingTrait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What outsourcing lacks, and the limit of intermediation (XIX). */
public final class Decentralisation {

    private static final Set<OutsourcingTrait> REQUIRED = EnumSet.of(
            OutsourcingTrait.WHOLE_PART_OF_PROCESS,
            OutsourcingTrait.OWN_ACCOUNT_AND_RISK,
            OutsourcingTrait.ANSWERS_FOR_RESULTS,
            OutsourcingTrait.EXCLUSIVE_SUBORDINATION);
    private static final Set<OutsourcingTrait> RESOURCES = EnumSet.of(
            OutsourcingTrait.OWN_FINANCIAL_RESOURCES,
            OutsourcingTrait.OWN_TECHNICAL_RESOURCES,
            OutsourcingTrait.OWN_MATERIAL_RESOURCES);

    private static final Set<OutsourcingTrait> GROUNDS = EnumSet.of(
            OutsourcingTrait.NO_AUTONOMY,
            OutsourcingTrait.SUPERVISED_BY_PRINCIPAL,
            OutsourcingTrait.SUBORDINATED_TO_PRINCIPAL,
            OutsourcingTrait.CONTINUED_SERVICE);

    private Decentralisation() {}

    /**
     * Lists the elements of genuine outsourcing that an arrangement lacks. One kind of resources of its own is enough; without
     * any, each kind is named. Whoever is supervised by or subordinated to the principal is not under the provider alone.
     *
     * @param arrangement the arrangement
     * @return the elements, in the order of the manual
     */
    public static List<OutsourcingTrait> lacking(Outsourcing arrangement) {
        Set<OutsourcingTrait> traits = arrangement.traits();
        boolean resources = traits.stream().anyMatch(RESOURCES::contains);
        boolean underPrincipal = traits.contains(OutsourcingTrait.SUPERVISED_BY_PRINCIPAL)
                || traits.contains(OutsourcingTrait.SUBORDINATED_TO_PRINCIPAL);
        List<OutsourcingTrait> lacking = new ArrayList<>();
        for (OutsourcingTrait trait : OutsourcingTrait.values()) {
            boolean asked = REQUIRED.contains(trait) || (RESOURCES.contains(trait) && !resources);
            boolean denied = trait == OutsourcingTrait.EXCLUSIVE_SUBORDINATION && underPrincipal;
            if (asked && (denied || !traits.contains(trait))) {
                lacking.add(trait);
            }
        }
        return List.copyOf(lacking);
    }

    /**
     * Returns how many workers may be posted for temporary services: the share of the direct workers, rounded down.
     *
     * @param direct workers hired by the user company itself
     * @param share the share, as in 0.20
     * @return how many
     */
    public static int allowed(int direct, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(direct))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }

    /**
     * Lists the grounds by which an arrangement is denatured.
     *
     * @param arrangement the arrangement
     * @return the grounds, in the order of the manual
     */
    public static List<OutsourcingTrait> grounds(Outsourcing arrangement) {
        return GROUNDS.stream()
                .filter(arrangement.traits()::contains)
                .filter(ground -> ground != OutsourcingTrait.CONTINUED_SERVICE
                        || arrangement.traits().contains(OutsourcingTrait.REGISTRATION_CANCELLED))
                .toList();
    }
}
