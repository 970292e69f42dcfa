package io.github.llamkay.examples.csst;

import io.github.llamkay.examples.csst.Steps.Step;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Uid;

/** The calendar as an iCalendar file: one all-day event for each step that has a day. */
final class IcsCalendar {

    private IcsCalendar() {}

    static String of(Steps steps) {
        Calendar calendar = new Calendar()
                .withProdId("-//Llamkay//Calendario CSST//ES")
                .withDefaults()
                .getFluentTarget();
        for (Step step : steps.steps()) {
            LocalDate day = step.met().or(step::latest).or(step::earliest).orElse(null);
            if (day != null) {
                calendar.add(event(steps.asOf(), step, day));
            }
        }
        return calendar.toString();
    }

    private static VEvent event(LocalDate asOf, Step step, LocalDate day) {
        VEvent event = new VEvent(day, day.plusDays(1), title(step));
        event.replace(new DtStamp(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new Uid(UUID.nameUUIDFromBytes(step.id().getBytes(StandardCharsets.UTF_8)) + "@llamkay"));
        event.add(new Description(step.words() + " (" + step.decision() + ")"));
        return event;
    }

    private static String title(Step step) {
        if (step.met().isPresent()) {
            return step.name() + " (hecho)";
        }
        return step.latest().isPresent() ? step.name() + " (último día)" : step.name() + " (desde este día)";
    }
}
