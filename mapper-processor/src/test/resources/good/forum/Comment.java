package forum;

import dev.stator.annotation.Document;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A recursive document, a bean with setters, private to its package. */
@Document
class Comment {
    private String text = "";
    private boolean hidden;
    private List<Comment> answers = new ArrayList<>();
    private Deque<String> history;

    String getText() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }

    boolean isHidden() {
        return hidden;
    }

    void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    List<Comment> getAnswers() {
        return answers;
    }

    void setAnswers(List<Comment> answers) {
        this.answers = answers;
    }

    Deque<String> getHistory() {
        return history;
    }

    void setHistory(Deque<String> history) {
        this.history = history;
    }
}
