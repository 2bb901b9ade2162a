package dev.stator.contract.type;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary documents, and values with a converter. */
final class Documents {
    private Documents() {}

    static Arbitrary<Point> points() {
        return Combinators.combine(Arbitraries.integers(), Arbitraries.integers())
                .as(Point::new);
    }

    /** Never without an attribute: a flattened document of which nothing is stored is read as null. */
    static Arbitrary<Place> places() {
        return Combinators.combine(Values.texts(), Values.texts().injectNull(0.3))
                .as(Place::new);
    }

    /** Up to six levels of it: DynamoDB allows 32, in all. */
    static Arbitrary<Tree> trees() {
        return trees(6);
    }

    private static Arbitrary<Tree> trees(int levels) {
        Arbitrary<Tree> leaves = Values.texts().map(name -> new Tree(name, List.of()));
        return levels == 1
                ? leaves
                : Arbitraries.lazy(() -> Arbitraries.oneOf(
                        leaves,
                        Combinators.combine(
                                        Values.texts(), trees(levels - 1).list().ofMaxSize(2))
                                .as(Tree::new)));
    }

    static Arbitrary<Figure> figures() {
        Arbitrary<Figure> circles =
                Combinators.combine(points(), Values.doubles()).as(Figure.Circle::new);
        Arbitrary<Figure> polygons = points().list().ofMaxSize(3).map(Figure.Polygon::new);
        return Arbitraries.oneOf(circles, polygons);
    }

    static Arbitrary<Money> money() {
        return Combinators.combine(Values.currencies(), Values.decimals()).as(Money::new);
    }
}
