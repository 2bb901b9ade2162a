package dev.stator.contract.type;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages the text of an answer: its bytes, or its brackets, words and strings. */
final class Mutation {
    private static final byte[] BYTES =
            "\"\\{}[]:,\0\n\t\u001f\u007f 0.-+eE1/aSNBML\u00C0\u00ED\u0080\u00BF\u00F4\u00FF\u00FE\u00EF"
                    .getBytes(StandardCharsets.ISO_8859_1);

    /** In place of a token, or between two; in ISO 8859-1, so that they can be malformed as UTF-8. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1.5e3",
            "01",
            "1.",
            "NaN",
            "+1",
            "[]",
            "{}",
            "[{}]",
            " ",
            "\t\r\n",
            "\u000B",
            "\u00A0",
            "\u00EF\u00BB\u00BF",
            "/**/",
            "\"S\"",
            "\"N\"",
            "\"B\"",
            "\"BOOL\"",
            "\"NULL\"",
            "\"M\"",
            "\"L\"",
            "\"SS\"",
            "\"NS\"",
            "\"BS\"",
            "\"s\"",
            "\"\"",
            "\"a\"",
            "{\"S\":\"x\"}",
            "{\"N\":\"1\"}",
            "{\"NULL\":true}",
            "{\"NULL\":false}",
            "{\"BOOL\":true}",
            "{\"L\":[]}",
            "{\"M\":{}}",
            "{\"SS\":[]}",
            "{\"SS\":[\"a\",\"a\"]}",
            "{\"NS\":[\"1\",\"1.0\"]}",
            "{\"B\":\"QQ==\"}",
            "{\"S\":null}",
            "{\"S\":\"x\",\"N\":\"1\"}",
            "{\"S\":\"x\",\"X\":1}",
            "{\"S\":\"x\",\"S\":\"y\"}",
            "{\"S\":5}",
            "{\"N\":5}",
            "\"Items\"");

    /** In place of a string's characters. */
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "0",
            "-0",
            "00",
            "007",
            "+1",
            "1.",
            ".5",
            "1.0",
            "1.50",
            "-",
            "1e2",
            "1E+2",
            "1e-7",
            "1e400",
            "1E-200",
            "9e125",
            "1e126",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "123456789012345678901234567890123456789",
            "999999999999999999",
            "0.1234567890123456",
            "9007199254740993",
            "128",
            "-129",
            "32768",
            "2147483648",
            "4294967296",
            "3.4e38",
            "3.5e38",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x10",
            "1d",
            "1f",
            " 1",
            "1 ",
            "1_0",
            "\u00D9\u00A1",
            "true",
            "True",
            "null",
            "RED",
            "g",
            "GREEN",
            "2026-01-02T03:04:05.123456789Z",
            "2026-01-02T03:04:05Z",
            "2026-02-30T03:04:05.123456789Z",
            "2026-01-02T24:00:00.000000000Z",
            "2026-01-02T23:59:60.000000000Z",
            "2026-13-02T03:04:05.123456789Z",
            "+12026-01-02T03:04:05Z",
            "2026-01-02t03:04:05.123456789z",
            "2026-01-02T03:04:05.123456789+01:00",
            "0000-02-29T00:00:00.000000000Z",
            "8c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c11",
            "8C1F6A52-3A0C-4A5E-9A53-0E8F4B1F7C11",
            "8c1f6a523-a0c-4a5e-9a53-0e8f4b1f7c11",
            "1-1-1-1-1",
            "-c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c11",
            "8c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c1g",
            "8c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c1+",
            "QQ==",
            "QQ",
            "QR==",
            "QUI=",
            "QUI",
            "Q===",
            "====",
            "=",
            "QQ==QQ==",
            "Q Q=",
            "QQ\\u003d=",
            "Q/8=",
            "Q\\/8=",
            "Q-_=",
            "QUJD",
            "\\ud83d\\ude00",
            "\\ud800",
            "\\udc00",
            "\\ude00\\ud83d",
            "\\ud800\\u0041",
            "\\uD83D\\uDE0",
            "\\u00e9",
            "\\U0041",
            "\\x41",
            "\\",
            "\\u",
            "\\u00g0",
            "\\\"",
            "\\/",
            "\\b\\f\\n\\r\\t\\\\",
            "\\0",
            "\u00C3\u00A9",
            "\u00C0\u00AF",
            "\u00E0\u0080\u00AF",
            "\u00ED\u00A0\u0080",
            "\u00ED\u00A0\u00BD\u00ED\u00B8\u0080",
            "\u00F0\u009F\u0098\u0080",
            "\u00F4\u0090\u0080\u0080",
            "\u00F8\u0088\u0080\u0080\u0080",
            "\u00C3",
            "\u00E2\u0082",
            "\u0080",
            "\u00FF",
            "\u00EF\u00BF\u00BD",
            "\u00EF\u00BF\u00BF",
            "\u00EF\u00BB\u00BF",
            "\u0000",
            "\u0001",
            "\n",
            "\u007f",
            "circle",
            "Polygon",
            "kind",
            "customer",
            "order",
            "CUST#1",
            "#PROFILE",
            "ORDER#000001",
            "PRODUCT",
            "Items",
            "S",
            "N",
            "M",
            "L");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** The answer with one to three damages. */
    byte[] of(byte[] answer) {
        byte[] text = answer;
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            text = random.nextInt(3) == 0 ? bytes(text) : tokens(text);
        }
        return text;
    }

    private byte[] bytes(byte[] text) {
        int at = random.nextInt(text.length + 1);
        int end = Math.min(text.length, at + random.nextInt(8));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(text, at);
            case 1 -> spliced(text, at, end, new byte[0]);
            case 2 -> spliced(text, at, at, Arrays.copyOfRange(text, at, end));
            case 3 -> spliced(text, at, at, new byte[] {BYTES[random.nextInt(BYTES.length)]});
            case 4 ->
                spliced(text, at, Math.min(text.length, at + 1), new byte[] {BYTES[random.nextInt(BYTES.length)]});
            case 5 -> flipped(text, at);
            default -> {
                int other = random.nextInt(text.length + 1);
                yield spliced(text, at, end, Arrays.copyOfRange(text, other, Math.min(text.length, other + 6)));
            }
        };
    }

    private byte[] flipped(byte[] text, int at) {
        byte[] flipped = text.clone();
        if (at < text.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] tokens(byte[] text) {
        List<int[]> tokens = split(text);
        if (tokens.isEmpty()) {
            return text;
        }
        int index = random.nextInt(tokens.size());
        int[] token = tokens.get(index);
        boolean isString = text[token[0]] == '"' && token[1] - token[0] > 1;
        return switch (random.nextInt(isString ? 12 : 7)) {
            case 0 -> spliced(text, token[0], token[1], one(TOKENS));
            case 1 -> spliced(text, token[0], token[0], one(TOKENS));
            case 2 -> spliced(text, token[0], token[1], new byte[0]);
            case 3 -> repeated(text, tokens, index);
            case 4 -> moved(text, tokens, token);
            case 5 -> nested(text, token);
            case 6 -> spliced(text, token[0], token[0], repeat(" \n", random.nextInt(3)));
            case 7 -> escaped(text, token);
            default -> spliced(text, token[0] + 1, token[1] - 1, one(TEXTS));
        };
    }

    private byte[] one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes a field, an element or a whole value twice, with a comma between. */
    private byte[] repeated(byte[] text, List<int[]> tokens, int index) {
        int last = Math.min(tokens.size() - 1, index + random.nextInt(12));
        int from = tokens.get(index)[0];
        byte[] piece = Arrays.copyOfRange(text, from, tokens.get(last)[1]);
        byte[] comma = random.nextBoolean() ? new byte[] {','} : new byte[0];
        return spliced(text, from, from, spliced(piece, piece.length, piece.length, comma));
    }

    private byte[] moved(byte[] text, List<int[]> tokens, int[] token) {
        int[] other = tokens.get(random.nextInt(tokens.size()));
        return spliced(text, token[0], token[1], Arrays.copyOfRange(text, other[0], other[1]));
    }

    /** Puts brackets around a token, a few or very many. */
    private byte[] nested(byte[] text, int[] token) {
        int levels = random.nextInt(4) == 0 ? random.nextInt(1_200) : 1 + random.nextInt(40);
        boolean isMap = random.nextBoolean();
        String open = isMap ? "{\"M\":{\"a\":" : "{\"L\":[";
        String close = isMap ? "}}" : "]}";
        byte[] inner = random.nextBoolean()
                ? "{\"S\":\"x\"}".getBytes(StandardCharsets.US_ASCII)
                : Arrays.copyOfRange(text, token[0], token[1]);
        byte[] before = spliced(inner, 0, 0, repeat(open, levels));
        return spliced(text, token[0], token[1], spliced(before, before.length, before.length, repeat(close, levels)));
    }

    /** Writes an ASCII character of a string as an escape, which changes nothing. */
    private byte[] escaped(byte[] text, int[] token) {
        int at = token[0] + 1 + random.nextInt(Math.max(1, token[1] - token[0] - 2));
        return Character.isLetterOrDigit(text[at]) && text[at - 1] != '\\'
                ? spliced(text, at, at + 1, "\\u%04x".formatted((int) text[at]).getBytes(StandardCharsets.US_ASCII))
                : text;
    }

    private static byte[] repeat(String piece, int times) {
        return piece.repeat(times).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] spliced(byte[] text, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + piece.length);
        out.write(text, 0, from);
        out.writeBytes(piece);
        out.write(text, to, text.length - to);
        return out.toByteArray();
    }

    /** Where tokens begin and end: a string, a bracket, a comma, a colon, a word. */
    private static List<int[]> split(byte[] text) {
        List<int[]> tokens = new ArrayList<>();
        for (int i = 0; i < text.length; ) {
            int end = i + 1;
            if (text[i] == '"') {
                while (end < text.length && text[end] != '"') {
                    end += text[end] == '\\' ? 2 : 1;
                }
                end = Math.min(end + 1, text.length);
            } else if (Character.isLetterOrDigit(text[i])) {
                while (end < text.length && Character.isLetterOrDigit(text[end])) {
                    end++;
                }
            }
            if (text[i] > ' ') {
                tokens.add(new int[] {i, end});
            }
            i = end;
        }
        return tokens;
    }
}
