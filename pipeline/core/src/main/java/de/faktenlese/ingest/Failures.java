// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.ingest.Ingested.Failed;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/** Says in the user's words why a file could not be read, from what a library threw. */
final class Failures {

    private static final String OWN_CODE = "de.faktenlese.";

    private Failures() {
    }

    /** The failure behind what was thrown in reading a file of the given media type. */
    static Failed of(String source, String mediaType, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException known) {
                return new Failed(source, known.category(), known.getMessage());
            }
            if (cause instanceof EncryptedDocumentException || cause instanceof InvalidPasswordException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return new Failed(source, FailureCategory.ENCRYPTED, "a " + mediaType
                        + " protected by a password, expected one that opens without; save it without a password");
            }
            if (cause instanceof ZeroByteFileException) {
                return new Failed(source, FailureCategory.EMPTY, "an empty file, expected a text");
            }
            if (cause instanceof UnsupportedFormatException) {
                return new Failed(source, FailureCategory.UNSUPPORTED, reason(cause) + "; save it in a newer format");
            }
        }
        return isOwn(thrown) ? crashed(source, thrown) : damaged(source, mediaType, thrown);
    }

    private static Failed damaged(String source, String mediaType, Throwable thrown) {
        String found = thrown instanceof TimeoutException ? thrown.getMessage() : "cut off or not what its format demands ("
                + reason(thrown) + ")";
        return new Failed(source, FailureCategory.DAMAGED, "a " + mediaType + ", but " + found
                + "; open and save it anew, or get it again");
    }

    private static Failed crashed(String source, Throwable thrown) {
        return new Failed(source, FailureCategory.CRASHED, "a fault of this program: " + reason(thrown) + " at "
                + thrown.getStackTrace()[0]
                + "; please report it with the file");
    }

    /** Whether a fault was raised by this program itself and not by a library that choked on the file. */
    private static boolean isOwn(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof RuntimeException && trace.length > 0 && trace[0].getClassName().startsWith(OWN_CODE);
    }

    private static String reason(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
