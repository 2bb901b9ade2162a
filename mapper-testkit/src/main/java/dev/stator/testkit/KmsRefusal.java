package dev.stator.testkit;

/** What the double of KMS answers with status 400. */
final class KmsRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    KmsRefusal(String code, String message) {
        super(message);
        this.code = code;
    }

    /** KMS says nothing more about it. */
    static KmsRefusal invalidCiphertext() {
        return new KmsRefusal("InvalidCiphertextException", "");
    }

    static KmsRefusal invalid(String message) {
        return new KmsRefusal("ValidationException", message);
    }

    String code() {
        return code;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
