package styles;

import dev.stator.annotation.HashKey;

/** What others inherit. */
abstract class Entity<K> {
    @HashKey
    private K id;

    private Integer revision;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }
}
