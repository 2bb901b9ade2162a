package dev.stator.benchmarks.report;

import java.util.List;

/** A bar for each target: how long it is of its limit, which is the line. */
final class Picture {
    private static final int ROW = 22;
    private static final int TOP = 46;
    private static final int NAMES = 340;
    private static final int LIMIT = 300;
    private static final int WIDTH = NAMES + LIMIT + 220;

    /** Longer bars are cut. */
    private static final double LONGEST = 1.5;

    private Picture() {}

    static String of(List<Target> targets, String machine) {
        int height = TOP + ROW * targets.size() + 10;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="10" y="18" font-weight="bold">What was measured, as a part of what it may be at most (the line)</text>
                <text x="10" y="36" fill="#555">%s</text>
                """.formatted(WIDTH, height, machine));
        for (int i = 0; i < targets.size(); i++) {
            svg.append(bar(targets.get(i), TOP + ROW * i));
        }
        return svg.append("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"black\"/>%n</svg>%n"
                        .formatted(NAMES + LIMIT, NAMES + LIMIT, TOP, height - 10))
                .toString();
    }

    private static String bar(Target target, int y) {
        double part = Math.max(0, Math.min(target.measured() / target.limit(), LONGEST));
        return """
                <text x="10" y="%d">%s</text>
                <rect x="%d" y="%d" width="%d" height="14" fill="%s"/>
                <text x="%d" y="%d">%.2f of %.2f</text>
                """.formatted(
                        y + 12,
                        target.name().replace("&", "&amp;").replace("<", "&lt;"),
                        NAMES,
                        y + 1,
                        Math.round(part * LIMIT),
                        target.met() ? "#2a7" : "#c33",
                        NAMES + 8 + Math.round(Math.max(part, 1) * LIMIT),
                        y + 12,
                        target.measured(),
                        target.limit());
    }
}
