package io.github.llamkay.core;

import io.github.llamkay.Pack;
import java.util.Map;
import java.util.TreeMap;

/** Small packs for tests. */
final class PackTexts {

    private static final String IMPORTS = """
            package convenio;

            import io.github.llamkay.fact.*;
            import io.github.llamkay.finding.*;
            import io.github.llamkay.rules.internal.*;
            import java.math.BigDecimal;

            """;

    private PackTexts() {}

    /** Returns the files of a pack ACME that decides nothing yet. */
    static Map<String, String> files(String rules) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.properties", "id = ACME\ndocument = Convenio ACME\n");
        files.put("convenio.drl", IMPORTS + rules);
        files.put("questions.csv", "VI.ACME.3;0;Gratificación;Bonus;VI.ACME.3.a|VI.ACME.3.b;\n");
        files.put("words_es.properties", """
                VI.ACME.3.a = Gratificación del convenio: {amount}.
                VI.ACME.3.b = Falta de la gratificación del convenio: {shortfall}.
                """);
        files.put("words_en.properties", """
                VI.ACME.3.a = Bonus of the agreement: {amount}.
                VI.ACME.3.b = Missing of the bonus of the agreement: {shortfall}.
                """);
        return files;
    }

    /** A multiple of the gratificación for workers of the employer acme, without a day of its own. */
    static Pack bonus(String factor) {
        return bonus("ACME", factor);
    }

    static Pack bonus(String id, String factor) {
        Map<String, String> files = files("""
                rule "VI.ACME.3.a gratificación del convenio"
                  @decides( "VI.ACME.3.a" )
                  @norms( "Convenio ACME cl. 3" )
                  @needs( "Employment, AgreedPay" )
                  @breach( "VI.ACME.3.b" )
                  ruleflow-group "grant"
                when
                  $f : EmploymentFile( employment.employer == "acme" )
                  $law : Due( file == $f, benefit == Benefit.GRATIFICACION ) from entry-point "law"
                  Figure( id == "BONUS_FACTOR", from <= $law.period.to, through >= $law.period.to, $by : value )
                then
                  insert( new Due( $f, Benefit.GRATIFICACION, $law.period(),
                      $law.amount().times( $by, BigDecimal.ONE, "Por el convenio", "By the agreement" ), null ) );
                end
                """);
        files.put("figures.csv", """
                # covered-from: 2017-01-01
                # reviewed-through: 2018-12-31
                id;unit;value;from;through;norm;published;confidence;note_es
                BONUS_FACTOR;RATE;%s;2017-01-01;;Convenio ACME cl. 3;;STATED;
                """.formatted(factor));
        files.replaceAll((file, text) -> text.replace("ACME.", id + ".").replace("id = ACME", "id = " + id));
        return Pack.of("convenio-" + id, files);
    }

    /** Days of leave. */
    static Pack leave(int days) {
        return clause(
                "VIII.ACME.7",
                """
                rule "VIII.ACME.7.a vacaciones"
                  @decides( "VIII.ACME.7.a" )
                  ruleflow-group "grant"
                when
                  $law : DueDays( $f : employmentFile, benefit == Benefit.VACACIONES ) from entry-point "law"
                then
                  insert( new DueDays( $f, Benefit.VACACIONES, $law.period(), %d, $law.kind(), $law.due() ) );
                end
                """.formatted(days),
                "VIII.ACME.7.a",
                "VIII.ACME.7.a = {days} días de vacaciones.",
                "VIII.ACME.7.a = {days} days of leave.");
    }

    /** A multiple of the truncated leave. */
    static Pack truncated(String factor) {
        return clause(
                "VIII.ACME.7",
                """
                rule "VIII.ACME.7.b vacaciones truncas"
                  @decides( "VIII.ACME.7.b" )
                  @breach( "VIII.ACME.7.c" )
                  ruleflow-group "grant"
                when
                  $law : Due( $f : employmentFile, benefit == Benefit.VACACIONES_TRUNCAS ) from entry-point "law"
                then
                  insert( new Due( $f, Benefit.VACACIONES_TRUNCAS, $law.period(),
                      $law.amount().times( new BigDecimal( "%s" ), BigDecimal.ONE, "Convenio", "Agreement" ), $law.due() ) );
                end
                """.formatted(factor),
                "VIII.ACME.7.b|VIII.ACME.7.c",
                "VIII.ACME.7.b = Truncas: {amount}.",
                "VIII.ACME.7.b = Truncated: {amount}.");
    }

    /** A multiple of everything that the law grants in money or days, as a settlement too. */
    static Pack everything(String factor) {
        return clause(
                "VI.ACME.3",
                """
                rule "VI.ACME.3.a todo el dinero"
                  @decides( "VI.ACME.3.a" )
                  @breach( "VI.ACME.3.b" )
                  ruleflow-group "grant"
                when
                  $law : Due( $f : employmentFile ) from entry-point "law"
                then
                  insert( new Due( $f, $law.benefit(), $law.period(),
                      $law.amount().times( new BigDecimal( "%1$s" ), BigDecimal.ONE, "Convenio", "Agreement" ), null ) );
                end

                rule "VI.ACME.3.a todos los días"
                  @decides( "VI.ACME.3.a" )
                  ruleflow-group "grant"
                when
                  $law : DueDays( $f : employmentFile ) from entry-point "law"
                then
                  insert( new DueDays( $f, $law.benefit(), $law.period(),
                      new BigDecimal( "%1$s" ).multiply( BigDecimal.valueOf( $law.count() ) ).intValue(), $law.kind(), null ) );
                end
                """.formatted(factor),
                "VI.ACME.3.a|VI.ACME.3.b",
                "VI.ACME.3.a = Más.",
                "VI.ACME.3.a = More.");
    }

    /** A gratificación for a period of its own, without a day. */
    static Pack extra() {
        return clause("VI.ACME.3", """
                rule "VI.ACME.3.a tercera gratificación"
                  @decides( "VI.ACME.3.a" )
                  ruleflow-group "grant"
                when
                  $law : Due( $f : employmentFile, benefit == Benefit.GRATIFICACION ) from entry-point "law"
                then
                  insert( new Due( $f, $law.benefit(), new Period( $f.asOf(), $f.asOf() ), $law.amount(), null ) );
                end
                """, "VI.ACME.3.a", "VI.ACME.3.a = Tercera.", "VI.ACME.3.a = Third.");
    }

    /** A rule that throws for workers of the employer acme. */
    static Pack failing() {
        return clause("VI.ACME.3", """
                rule "VI.ACME.3.a falla"
                  @decides( "VI.ACME.3.a" )
                  ruleflow-group "grant"
                when
                  $f : EmploymentFile( employment.employer == "acme" )
                then
                  throw new IllegalStateException( $f.id() );
                end
                """, "VI.ACME.3.a", "VI.ACME.3.a = Nada.", "VI.ACME.3.a = Nothing.");
    }

    /** A rule that matches what it concludes. */
    static Pack endless() {
        return clause("VI.ACME.3", """
                rule "VI.ACME.3.a de la ley"
                  @decides( "VI.ACME.3.a" )
                  ruleflow-group "grant"
                when
                  $law : Due( $f : employmentFile ) from entry-point "law"
                then
                  insert( new Due( $f, $law.benefit(), $law.period(), $law.amount(), null ) );
                end

                rule "VI.ACME.3.a sin fin"
                  @decides( "VI.ACME.3.a" )
                  ruleflow-group "grant"
                when
                  $own : Due( $f : employmentFile )
                then
                  insert( new Due( $f, $own.benefit(), $own.period(), $own.amount(), null ) );
                end
                """, "VI.ACME.3.a", "VI.ACME.3.a = Más.", "VI.ACME.3.a = More.");
    }

    /** A rule that takes back what is known. */
    static Pack retracting() {
        return clause("VI.ACME.3", """
                rule "VI.ACME.3.a borra"
                  @decides( "VI.ACME.3.a" )
                  ruleflow-group "grant"
                when
                  $f : EmploymentFile()
                then
                  delete( $f );
                end
                """, "VI.ACME.3.a", "VI.ACME.3.a = Nada.", "VI.ACME.3.a = Nothing.");
    }

    private static Pack clause(String id, String rules, String decisions, String es, String en) {
        Map<String, String> files = files(rules);
        files.put("questions.csv", id + ";0;Cláusula;Clause;" + decisions + ";\n");
        files.put("words_es.properties", es + "\n");
        files.put("words_en.properties", en + "\n");
        return Pack.of("convenio", files);
    }
}
