package dev.stator.processor.problem;

import java.util.Locale;

/**
 * The catalogue of compile errors. A code stays with its problem for ever; each has a page, {@code docs/errors/ST014.md}, and a
 * bad source that shows it. The placeholders of a message are filled by whoever reports it.
 */
public enum Problem {
    CRASH(
            1,
            "Stator's processor failed on %s: %s. This is a defect of Stator, not of your code; please report it with the trace: %s"),
    UNRESOLVED_TYPE(2, "%s refers to %s, which does not exist, and no annotation processor has generated it."),
    NOT_A_CLASS(3, "@%s stands on %s '%s', and only %s can have it."),
    ABSTRACT_TYPE(4, "'%s' is abstract, so no instance of it can be made; annotate the classes that extend it."),
    INNER_TYPE(5, "'%s' is an inner class, which needs an instance of the class around it; declare it static."),
    PRIVATE_TYPE(6, "'%s' is private, so the generated code cannot see it%s; make it at least package-private."),
    GENERIC_TYPE(7, "'%s' has type parameters; generated code is for one type, so %s."),
    TABLE_AND_DOCUMENT(
            8, "'%s' has both @Table and @Document; items have keys and documents have none, so use two types."),
    NAME_CLASH(9, "%s would be generated for '%s', but %s has that name; rename one of them."),
    STRAY_ANNOTATION(10, "@%s has no effect: '%s' has %s."),
    TABLE_NAME(11, "'%s' cannot be the name of a table: %s."),
    NO_HASH_KEY(12, "'%s' has no hash key; mark one property with @HashKey."),
    SECOND_KEY(13, "'%s' is a second @%s; '%s' already is one, and a table has only one."),
    KEY_TYPE(14, "@%s '%s' has type %s, which DynamoDB cannot %s; use String, a number or byte[]."),
    OPTIONAL_KEY(15, "@%s '%s' has type %s, but every item has its key; use %s."),
    HASH_AND_RANGE(16, "'%s' is both hash key and range key; remove one of the annotations."),
    KEY_IN_DOCUMENT(17, "@%s '%s' is in a document, and only the items of a table have keys; remove it."),
    NOT_A_PROPERTY(18, "@%s has no effect on '%s', which is %s."),
    INDEX_NAME(20, "'%s' cannot be the name of an index: %s."),
    DUPLICATE_INDEX(21, "'%s' has two indexes with the name '%s'."),
    INDEX_PROPERTY(22, "Index '%s' names '%s', which is %s"),
    INDEX_KEY_TYPE(
            23, "Index '%s' has the key '%s' of type %s, which DynamoDB cannot index; use String, a number or byte[]."),
    TOO_MANY_INDEXES(24, "'%s' has %d %s indexes; DynamoDB allows %d."),
    LOCAL_INDEX_WITHOUT_RANGE(
            25, "Index '%s' is local, but '%s' has no range key, and only tables with one can have local indexes."),
    INDEX_KEY_COUNT(26, "Index '%s' has %d properties in its %s key; DynamoDB allows %s."),
    INDEX_KEY_TWICE(27, "Index '%s' names '%s' twice."),
    INCLUDE(28, "Index '%s' has projection %s and %s; %s."),
    TOO_MANY_INCLUDED(29, "The indexes of '%s' include %d attributes; DynamoDB allows %d in all of them together."),
    INDEX_WITHOUT_TABLE(30, "@%s has no effect: '%s' has no @Table."),
    STORED_NAME_TWICE(31, "'%s' and '%s' are both stored as '%s'; give one another name with @Field%s."),
    STORED_NAME_LENGTH(32, "'%s' is stored under a name of %d bytes; DynamoDB allows %d%s."),
    CONSTANT_TWICE(33, "'%s' and '%s' would both have the handle %s; rename one of them."),
    WRITE_NULL(34, "'%s' cannot have writeNull: %s."),
    CODEC(35, "'%s' has type %s; codec %s is for java.time.Instant."),
    NO_GETTER(
            36,
            "'%s' cannot be read: '%s' has no method %s() or %s() that returns %s and that generated code can call%s, and the field is %s."),
    NO_CONSTRUCTION(40, "No instance of '%s' can be made from its properties. %s"),
    AMBIGUOUS_CONSTRUCTOR(
            41,
            "'%s' has more than one constructor whose parameters are its properties: %s. Make all but one private."),
    LOMBOK(42, "'%s' has annotations of Lombok, but Lombok has not run; put it on the annotation processor path."),
    UNSUPPORTED_TYPE(50, "'%s' has type %s, which cannot be stored: %s."),
    SET_ELEMENT(51, "'%s' has type %s, whose elements cannot be told apart: %s."),
    MAP_KEY(52, "'%s' has type %s, whose keys cannot be stored: %s."),
    FLATTEN_TYPE(55, "'%s' has type %s, which cannot be flattened: %s."),
    FLATTEN_RECURSION(56, "'%s' flattens itself: %s."),
    PERMITTED_TYPE(61, "'%s' permits '%s', which has no @Document."),
    TAG_TWICE(62, "'%s' and '%s' would both be stored with %s = '%s'; give one another tag: @%s(\"…\")."),
    DISCRIMINATOR(
            63,
            "'%s' is stored as '%s', the attribute that tells the types of '%s' apart; give one of them another name."),
    SEALED_CLASS(
            64,
            "'%s' is sealed but not abstract, so an instance may be of none of the types that it permits; declare it abstract."),
    ENUM_NAME_TWICE(65, "'%s' and '%s' of enum '%s' are both stored as '%s'."),
    ENUM_DEFAULT_TWICE(66, "'%s' is a second @EnumDefault of enum '%s'; '%s' already is one."),
    ENUM_FIELD(67, "@Field on the enum constant '%s' can have a name only; %s is for properties."),
    CONVERTER_CLASS(70, "'%s' cannot be made by generated code: %s."),
    CONVERTER_TYPE(71, "'%s' has type %s, but %s converts %s; use a Converter<%s, …>."),
    CONVERTER_STORED(72, "'%s' converts to %s, which cannot be stored: %s."),
    TEMPLATE_ON_FIELD(
            73,
            "@%s has a template on the field '%s'; a template stands on the type, and a field that is the key itself has none."),
    TEMPLATE_AND_KEY(74, "'%s' is a @%s, and the type has a template of it; remove one of them."),
    TEMPLATE(75, "The template '%s' of @%s is malformed: %s."),
    TEMPLATE_PROPERTY(76, "The template '%s' names '%s', which is no property of '%s"),
    TEMPLATE_TYPE(77, "The template '%s' names '%s' of type %s, %s."),
    TEMPLATE_END(78, "A key that is made by the template '%s' cannot be taken apart: %s."),
    TEMPLATE_DIGITS(79, "The template '%s' pads '%s', %s."),
    NOT_STORED(80, "'%s' is a part of the table's key and not stored a second time, so %s."),
    KEY_NAME(81, "'%s' cannot be the name of the attribute of @%s: %s."),
    KEY_NAME_TWICE(82, "'%s' and %s are both stored as '%s'; give one of them another name, with @Field or %s."),
    VERSION_IN_KEY(83, "'%s' is a version, which the key '%s' of an index cannot follow; use another property."),
    NO_CASE(84, "'%s' permits no type; let a record or a class implement it."),
    CASE(85, "'%s' cannot be one of the types of the table '%s': %s."),
    CASES_ALIKE(
            86,
            "'%s' and '%s' of the table '%s' cannot be told apart: an item with %s could be of both. Let their keys begin with different texts, or add a type attribute: @Table(discriminator = \"type\")."),
    CASE_KEY(87, "'%s' has %s, but '%s' has %s; all types of a table have the same key attributes."),
    CASE_INDEX(88, "Index '%s' of '%s' does not fit '%s' of the same table: %s."),
    NO_EFFECT(89, "%s has no effect on '%s': %s."),
    GENERATED_TYPE(90, "@%s '%s' has type %s%s; it must be %s."),
    GENERATED_IN_DOCUMENT(
            91, "@%s '%s' is in a document, and only the items of a table are versioned and stamped; remove it."),
    SECOND_GENERATED(92, "'%s' is a second @%s; '%s' already is one, and an entity has only one."),
    TWO_GENERATORS(93, "'%s' has both @%s and @%s, and one value cannot come from both; remove one."),
    VERSION_NUMBER(94, "@Version '%s' has %s = %d; it must be 1 or more%s."),
    LIFETIME(95, "@TimeToLive '%s' has the duration '%s', which %s; write it as P30D or PT1H."),
    GENERATED_KEY(96, "@%s '%s' is a key of the table, which never changes; only @Generated can be one."),
    HOOK(97, "The @BeforeSave method '%s' %s."),
    LIFETIME_CODEC(98, "@TimeToLive '%s' has codec %s, but DynamoDB wants seconds; leave the codec out."),
    PROTECTED_KEY(100, "@%s '%s' is %s, %s."),
    DETERMINISTIC_COMBINED(
            101,
            "@%s '%s' is encrypted deterministically as well, to be found by what is stored; remove @%s, or the deterministic = true."),
    PROTECTED_GENERATED(102, "@%s '%s' is a @%s, which %s; remove @%s."),
    PROTECTED_INSIDE(
            103,
            "@%s '%s' holds '%s', of which a part is compressed, encrypted or in S3 itself; remove @%s here, or the annotations there."),
    PROTECTED_SETTING(104, "@%s '%s' has %s = %s; it must be %s."),
    PROTECTED_UNLIKE(
            105,
            "'%s' of '%s' and '%s' of '%s' are both stored as '%s', the first %s and the second %s; annotate them alike, or give one another name."),
    LAZY(106, "'%s' has type %s, %s.");

    private final int number;
    private final String template;

    Problem(int number, String template) {
        this.number = number;
        this.template = template;
    }

    /** {@code ST014}. */
    public String code() {
        return String.format(Locale.ROOT, "ST%03d", number);
    }

    /** {@code [ST014] @RangeKey 'createdAt' has type List<String>, which …} */
    String message(Object... details) {
        return "[" + code() + "] " + String.format(Locale.ROOT, template, details);
    }
}
