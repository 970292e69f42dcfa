package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.HealthDocument;
import io.github.llamkay.fact.HealthSurveillance;
import io.github.llamkay.fact.OshComponent;
import io.github.llamkay.fact.OshPlan;
import io.github.llamkay.fact.OshPlanTrait;
import io.github.llamkay.fact.OshPlanning;
import io.github.llamkay.fact.OshPlanningTopic;
import io.github.llamkay.fact.OshPolicy;
import io.github.llamkay.fact.OshPolicyTrait;
import io.github.llamkay.fact.OshProgramme;
import io.github.llamkay.fact.OshRecommendations;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshRegisterKind;
import io.github.llamkay.fact.OshRules;
import io.github.llamkay.fact.OshRulesItem;
import io.github.llamkay.fact.OshSystem;
import io.github.llamkay.fact.RiskScope;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the documents of safety and health at work lack (XVIII.2 to XVIII.19), each list in the order of the manual. */
public final class OshGaps {

    /** The day after the publication of Ley 29783. */
    private static final LocalDate LAW = LocalDate.of(2011, Month.AUGUST, 21);

    private OshGaps() {}

    /**
     * Tells whether the law of safety and health at work was in force, whatever the edition.
     *
     * @param day the day
     * @return whether it bound on that day (XVIII.2)
     */
    public static boolean inForce(LocalDate day) {
        return !day.isBefore(LAW);
    }

    /**
     * Lists the components that a management system lacks.
     *
     * @param system the system
     * @return components
     */
    public static List<OshComponent> components(OshSystem system) {
        return lacking(OshComponent.class, system.components());
    }

    /**
     * Lists what a policy lacks.
     *
     * @param policy the policy
     * @return traits
     */
    public static List<OshPolicyTrait> traits(OshPolicy policy) {
        return lacking(OshPolicyTrait.class, policy.traits());
    }

    /**
     * Lists what is not planned.
     *
     * @param planning what is planned
     * @return topics
     */
    public static List<OshPlanningTopic> topics(OshPlanning planning) {
        return lacking(OshPlanningTopic.class, planning.topics());
    }

    /**
     * Lists the obligatory registers that are not among those kept.
     *
     * @param kept the registers known to be kept
     * @return kinds of register
     */
    public static List<OshRegisterKind> registers(List<OshRegister> kept) {
        Set<OshRegisterKind> kinds = EnumSet.noneOf(OshRegisterKind.class);
        kept.forEach(register -> kinds.add(register.kind()));
        return lacking(OshRegisterKind.class, kinds);
    }

    /**
     * Lists how an annual plan should have been made and was not.
     *
     * @param plan the plan
     * @return traits
     */
    public static List<OshPlanTrait> planTraits(OshPlan plan) {
        return lacking(OshPlanTrait.class, plan.traits());
    }

    /**
     * Lists the programmes that an annual plan lacks.
     *
     * @param plan the plan
     * @return programmes
     */
    public static List<OshProgramme> programmes(OshPlan plan) {
        return lacking(OshProgramme.class, plan.programmes());
    }

    /**
     * Lists the parts that internal rules of safety and health lack.
     *
     * @param rules the rules
     * @return parts
     */
    public static List<OshRulesItem> parts(OshRules rules) {
        return lacking(OshRulesItem.class, rules.contents());
    }

    /**
     * Lists the documents that cannot be produced at a site.
     *
     * @param watch what can be produced
     * @return documents
     */
    public static List<HealthDocument> documents(HealthSurveillance watch) {
        return lacking(HealthDocument.class, watch.documents());
    }

    /**
     * Lists the risks that recommendations leave out.
     *
     * @param recommendations the recommendations
     * @return risks
     */
    public static List<RiskScope> risks(OshRecommendations recommendations) {
        return lacking(RiskScope.class, recommendations.covers());
    }

    private static <E extends Enum<E>> List<E> lacking(Class<E> all, Set<E> had) {
        Set<E> lacking = EnumSet.allOf(all);
        lacking.removeAll(had);
        return new ArrayList<>(lacking);
    }
}
