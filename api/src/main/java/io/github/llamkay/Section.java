package io.github.llamkay;

import java.util.Locale;

/** The sections of the manual M-SAT-02 v2.0 and the election procedure R.M. 245-2021-TR, in the order of the sources. */
public enum Section {
    /** Contratos. */
    I("Contratos", "Employment contracts"),
    /** Reglamento Interno de Trabajo. */
    II("Reglamento Interno de Trabajo", "Internal work rules"),
    /** Jornada de Trabajo. */
    III("Jornada de Trabajo", "Working time"),
    /** Descanso Semanal Obligatorio. */
    IV("Descanso Semanal Obligatorio", "Mandatory weekly rest"),
    /** Remuneraciones. */
    V("Remuneraciones", "Wages"),
    /** Gratificaciones. */
    VI("Gratificaciones", "July and December bonuses"),
    /** Asignación Familiar. */
    VII("Asignación Familiar", "Family allowance"),
    /** Vacaciones. */
    VIII("Vacaciones", "Annual leave"),
    /** Compensación por Tiempo de Servicios (CTS). */
    IX("Compensación por Tiempo de Servicios (CTS)", "Length-of-service compensation (CTS)"),
    /** Utilidades. */
    X("Utilidades", "Profit sharing"),
    /** Seguro de vida. */
    XI("Seguro de vida", "Statutory life insurance"),
    /** Licencias y subsidios. */
    XII("Licencias y subsidios", "Leave and subsidies"),
    /** Implementación del lactario. */
    XIII("Implementación del lactario", "Lactation room"),
    /** El teletrabajo. */
    XIV("El teletrabajo", "Telework"),
    /** Liquidación de beneficios sociales. */
    XV("Liquidación de beneficios sociales", "Settlement of social benefits on termination"),
    /** Regímenes laborales especiales. */
    XVI("Regímenes laborales especiales", "Special labour regimes"),
    /** Sobre la Ley de discapacidad. */
    XVII("Sobre la Ley de discapacidad", "Disability law and employment quota"),
    /** Seguridad y Salud en el Trabajo. */
    XVIII("Seguridad y Salud en el Trabajo", "Occupational safety and health"),
    /** Intermediación y tercerización. */
    XIX("Intermediación y tercerización", "Labour intermediation and outsourcing"),
    /** Hostigamiento. */
    XX("Hostigamiento", "Hostility, sexual harassment and mobbing"),
    /** Extinción de la relación laboral. */
    XXI("Extinción de la relación laboral", "Termination of employment"),
    /** Mecanismos de solución de conflictos. */
    XXII("Mecanismos de solución de conflictos", "Dispute resolution"),
    /** Derechos colectivos. */
    XXIII("Derechos colectivos", "Collective rights"),
    /** Modalidades formativas laborales. */
    XXIV("Modalidades formativas laborales", "Work-training modalities"),
    /** Inspecciones. */
    XXV("Inspecciones", "Labour inspection"),
    /** Trabajo infantil. */
    XXVI("Trabajo infantil", "Child labour"),
    /** Trabajo forzoso. */
    XXVII("Trabajo forzoso", "Forced labour"),
    /** Elección de los representantes de los trabajadores ante el CSST, el Subcomité o del Supervisor de SST. */
    CSST(
            "Elección de los representantes de los trabajadores ante el CSST, el Subcomité o del Supervisor de SST",
            "Election of the workers' representatives on the OSH committee or Subcommittee, or of the OSH Supervisor");

    private final String titleEs;
    private final String titleEn;

    Section(String titleEs, String titleEn) {
        this.titleEs = titleEs;
        this.titleEn = titleEn;
    }

    /**
     * Returns the title in Spanish, as the source prints it.
     *
     * @return the title
     */
    public String titleEs() {
        return titleEs;
    }

    /**
     * Returns the title in English.
     *
     * @return the title
     */
    public String titleEn() {
        return titleEn;
    }

    /**
     * Returns the document in which the section stands.
     *
     * @return title, version and date
     */
    public String document() {
        return this == CSST ? "R.M. 245-2021-TR (2021-12-11)" : "M-SAT-02 v2.0 (2017-12-28)";
    }

    /**
     * Returns the section that a decision or question belongs to.
     *
     * @param id a decision or question id such as {@code "VIII.12.a"} or {@code "VIII.12"}
     * @return its section
     * @throws IllegalArgumentException when the id does not begin with a section
     */
    public static Section of(String id) {
        int dot = id.indexOf('.');
        String name = dot < 0 ? id : id.substring(0, dot);
        for (Section section : values()) {
            if (section.name().equals(name.toUpperCase(Locale.ROOT))) {
                return section;
            }
        }
        throw new IllegalArgumentException(
                "'" + id + "' names no section; expected an id such as VIII.12.a (Roman number, question, letter)");
    }
}
