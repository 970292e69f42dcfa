package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.EnterpriseSize;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.Sector;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Fine.Reduced;
import io.github.llamkay.finding.FineReduction;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.figures.FineBasis;
import io.github.llamkay.rules.figures.FineScale;
import io.github.llamkay.rules.figures.FineScale.Size;
import io.github.llamkay.rules.internal.ElectionFile;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.SubjectFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an infringement may be fined with. */
public final class Fines {

    /** The law of the year that the manual names for the range of XX.13. */
    private static final LocalDate YEAR_OF_THE_PRINT = LocalDate.of(2016, 12, 31);

    private Fines() {}

    /**
     * A fine reckoned.
     *
     * @param size the size of the enterprise
     * @param workers the workers taken as affected
     * @param cell the cell of the scale, in UIT
     * @param unit the UIT
     * @param wholeStaff whether the workers are the whole staff
     * @param reductions what would lower it
     */
    public record Reckoned(
            Size size, int workers, Figure cell, Figure unit, boolean wholeStaff, List<Reduced> reductions) {

        /** {@return PEN, to the céntimo} */
        public BigDecimal amount() {
            return soles(cell, unit);
        }

        /** {@return the size of the register, empty for an employer outside it} */
        public Optional<EnterpriseSize> registered() {
            return size == Size.OTHER ? Optional.empty() : Optional.of(EnterpriseSize.valueOf(size.name()));
        }
    }

    /**
     * Multiplies a number of tax units.
     *
     * @param units the number
     * @param unit the UIT
     * @return PEN, to the céntimo
     */
    public static BigDecimal soles(Figure units, Figure unit) {
        return units.value().multiply(unit.value()).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Returns the size of an employer for the scale.
     *
     * @param file the employment, employer or election
     * @return the size under which it is registered; {@code OTHER} where it is known not to be registered; null when
     *     neither is known
     */
    public static @Nullable Size size(SubjectFile file) {
        SubjectFile owner = file instanceof ElectionFile election ? election.company() : file;
        MypeRegistration registration = owner.mypeRegistration();
        if (registration != null && !registration.on().isAfter(owner.asOf())) {
            return Size.valueOf(registration.size().name());
        }
        EmployerSector sector = owner.one(EmployerSector.class);
        if (sector != null && sector.sector() == Sector.PUBLIC) {
            return Size.OTHER;
        }
        for (NotDone word : owner.notDone()) {
            if (word.duty() == Duty.REGISTER_IN_REMYPE) {
                return Size.OTHER;
            }
        }
        return null;
    }

    /**
     * Returns the number of workers by which a fine is reckoned.
     *
     * @param file the employment, employer or election
     * @param basis what the fine is reckoned by
     * @param benefit the benefit concerned, null when none
     * @param known how many workers the violation itself is known to reach, 1 when no more is known
     * @return the number; null when it is not known
     */
    public static @Nullable Integer workers(SubjectFile file, FineBasis basis, @Nullable Benefit benefit, int known) {
        SubjectFile owner = file instanceof ElectionFile election ? election.company() : file;
        if (basis == FineBasis.WHOLE_STAFF) {
            Headcount count = owner.headcountOn(owner.asOf());
            return count == null || count.workers() == 0 ? null : count.workers();
        }
        for (AffectedWorkers affected : owner.affectedWorkers()) {
            if (affected.benefit() == benefit) {
                return affected.workers();
            }
        }
        return known > 1 || owner instanceof EmploymentFile || basis == FineBasis.FORBIDDEN_WORK ? known : null;
    }

    /**
     * Reckons the fine of an infringement by the scale of the as-of date.
     *
     * @param file the employment, employer or election
     * @param basis what it is reckoned by
     * @param severity how grave it is
     * @param size the size of the enterprise
     * @param workers the workers by which it is reckoned, 1 or more
     * @return the fine, or empty when no scale is known for the day
     */
    public static Optional<Reckoned> reckon(
            SubjectFile file, FineBasis basis, Severity severity, Size size, int workers) {
        LocalDate day = file.asOf();
        boolean forbidden = basis == FineBasis.FORBIDDEN_WORK && severity == Severity.VERY_GRAVE;
        Optional<Figure> cell =
                forbidden ? FineScale.forbiddenWork(size, day) : FineScale.fine(size, severity, workers, day);
        Figure unit = Figures.on("UIT", day);
        return cell.map(units -> new Reckoned(
                size,
                workers,
                units,
                unit,
                basis == FineBasis.WHOLE_STAFF,
                reductions(file, soles(units, unit), severity, size, forbidden)));
    }

    private static List<Reduced> reductions(
            SubjectFile file, BigDecimal amount, Severity severity, Size size, boolean forbidden) {
        LocalDate day = file.asOf();
        List<Reduced> reductions = new ArrayList<>();
        if (!forbidden) {
            reductions.add(new Reduced(FineReduction.CORRECTED_IN_TERM, BigDecimal.ZERO.setScale(2)));
            part("FINE_CORRECTED_RATE", day)
                    .ifPresent(rate ->
                            reductions.add(new Reduced(FineReduction.CORRECTED_BEFORE_CHARGE, part(amount, rate))));
            part("FINE_PREVENTION_RATE", day)
                    .ifPresent(
                            rate -> reductions.add(new Reduced(FineReduction.PREVENTION_PERIOD, part(amount, rate))));
        }
        if (size != Size.OTHER) {
            if (severity == Severity.LIGHT && part("FINE_FIRST_LIGHT_RATE", day).isPresent()) {
                reductions.add(new Reduced(FineReduction.FIRST_LIGHT_OF_MYPE, BigDecimal.ZERO.setScale(2)));
            }
            SubjectFile owner = file instanceof ElectionFile election ? election.company() : file;
            for (AnnualSales sales : owner.annualSales()) {
                BigDecimal cap = part(sales.amount(), Figures.on("FINE_INCOME_CAP_RATE", day));
                if (sales.year() == day.getYear() - 1 && cap.compareTo(amount) < 0) {
                    reductions.add(new Reduced(FineReduction.MYPE_INCOME_CAP, cap));
                }
            }
        }
        return reductions;
    }

    private static Optional<Figure> part(String id, LocalDate day) {
        return Figures.series(id).stream().filter(figure -> figure.covers(day)).findFirst();
    }

    private static BigDecimal part(BigDecimal amount, Figure rate) {
        return amount.multiply(rate.value()).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Returns the bounds that the manual prints for a very grave infringement (XX.13), with the UIT that it names.
     *
     * @return the least and the largest number of UIT, and the UIT
     */
    public static List<Figure> printedRange() {
        return List.of(
                Figures.on("PRINTED_HARASSMENT_FINE_LEAST", YEAR_OF_THE_PRINT),
                Figures.on("PRINTED_HARASSMENT_FINE_MOST", YEAR_OF_THE_PRINT),
                Figures.on("UIT", YEAR_OF_THE_PRINT));
    }
}
