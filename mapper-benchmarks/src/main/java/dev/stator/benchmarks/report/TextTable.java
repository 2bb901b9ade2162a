package dev.stator.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, printed in columns: the first to the left, the others to the right. */
public final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    /** A table with this heading. */
    public TextTable(String... heading) {
        rows.add(heading);
    }

    /** Adds a row of as many cells as the heading has. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).length) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + rows.get(0).length);
        }
        rows.add(cells);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.length; column++) {
                String gap = " ".repeat(width(column) - row[column].length());
                line.append(column == 0 ? row[column] + gap : "  " + gap + row[column]);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
