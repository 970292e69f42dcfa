package io.github.llamkay.examples.report;

/**
 * What is wrong with a folder.
 *
 * @param file the name of the file; blank for the folder itself
 * @param line the line of the file, from 1; 0 for the file itself
 * @param column the columns at fault; blank where it is none
 * @param value what stands there; blank where nothing does
 * @param expected what is expected, in Spanish
 */
record Problem(String file, long line, String column, String value, String expected) {

    /** Returns the problem in a line. */
    String text() {
        StringBuilder text = new StringBuilder(file.isEmpty() ? "La carpeta" : file);
        if (line > 0) {
            text.append(", línea ").append(line);
        }
        if (!column.isEmpty()) {
            text.append(", columna ").append(column);
        }
        return text.append(": ")
                .append(value.isEmpty() ? "falta" : value)
                .append("; se espera ")
                .append(expected)
                .toString();
    }
}
