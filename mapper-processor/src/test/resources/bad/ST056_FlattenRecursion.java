package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Flatten;

@Document
class Node {
    String name;

    // error: [ST056] 'next' flattens itself: Node has Node.
    @Flatten(prefix = "next_")
    Node next;
}

@Document
class Left {
    // error: [ST056] 'right' flattens itself: Right has Left has Right.
    @Flatten(prefix = "r_")
    Right right;
}

@Document
class Right {
    // error: [ST056] 'left' flattens itself: Left has Right has Left.
    @Flatten(prefix = "l_")
    Left left;
}
