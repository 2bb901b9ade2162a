package dev.stator.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of what is sent, computed anew: DynamoDB Local does not compare it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a signed request</a>
 */
final class Signature {
    private Signature() {}

    /** Of an attempt by these credentials, in hexadecimal digits. */
    static String of(SentRequests.Sent sent, String secret) throws GeneralSecurityException {
        String authorization = sent.header("Authorization");
        String scope = between(authorization, "Credential=", ",").replaceFirst("[^/]*/", "");
        String names = between(authorization, "SignedHeaders=", ",");
        String headers = Stream.of(names.split(";", -1))
                .map(name ->
                        name.toLowerCase(Locale.ROOT) + ":" + sent.header(name).strip() + "\n")
                .collect(Collectors.joining());
        String request = "POST\n/\n\n" + headers + "\n" + names + "\n"
                + digest(sent.body().asByteArray());
        String text = "AWS4-HMAC-SHA256\n" + sent.header("X-Amz-Date") + "\n" + scope + "\n"
                + digest(request.getBytes(StandardCharsets.UTF_8));
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, text));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String digest(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
