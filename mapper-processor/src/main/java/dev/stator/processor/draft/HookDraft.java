package dev.stator.processor.draft;

import dev.stator.processor.problem.Position;
import java.util.Optional;

/**
 * A method with {@code @BeforeSave}.
 *
 * @param position where the annotation stands
 * @param returnsEntity whether it returns the entity
 * @param obstacle why generated code cannot call it so, as a phrase after its name
 */
public record HookDraft(String name, Position position, boolean returnsEntity, Optional<String> obstacle) {}
