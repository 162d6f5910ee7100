package org.dilema.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.dilema.archive.ArchiveException;
import org.dilema.archive.QueryException;
import org.dilema.archive.SearchTimeoutException;
import org.dilema.ingest.CorpusException;
import org.dilema.lexicon.LexiconException;
import org.dilema.report.OutputException;
import org.dilema.run.StudyException;
import org.dilema.validate.SheetException;
import org.dilema.web.SiteException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one line and chooses the exit status; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  /** Runs a command, whose errors come to be told like its exceptions. */
  static int watched(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (OutOfMemoryError | StackOverflowError | AssertionError e) {
      throw new ExecutionException(parsed.commandSpec().commandLine(), "failed", e);
    }
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    int status = configuration(failure) ? WRONG_USAGE : FAILED;
    commandLine.getErr().println(message(failure));
    commandLine.getErr().flush();
    return status;
  }

  private static boolean configuration(Exception failure) {
    return failure instanceof StudyException
        || failure instanceof LexiconException
        || failure instanceof CorpusException
        || failure instanceof ArchiveException
        || failure instanceof QueryException
        || failure instanceof OutputException
        || failure instanceof SheetException
        || failure instanceof SiteException;
  }

  private static String message(Exception failure) {
    if (configuration(failure) || failure instanceof SearchTimeoutException) {
      return String.valueOf(failure.getMessage());
    }
    if (lacksMemory(failure)) {
      return "not enough memory; give the program more (DILEMA_HEAP=8g), and let a run go on with"
          + " --resume";
    }
    Throwable cause = cause(failure);
    if (cause instanceof IOException && full(String.valueOf(cause.getMessage()))) {
      return "the disk is full; free some space, and let a run go on with --resume";
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": may not be read or written; check its permissions";
    }
    if (cause instanceof FileSystemException system) {
      return system.getFile() + ": " + orClass(system.getReason(), system);
    }
    if (cause instanceof IOException) {
      return "reading or writing failed: " + orClass(cause.getMessage(), cause);
    }
    return "the run failed ("
        + orClass(cause.getMessage(), cause)
        + "); please report this with the command you gave";
  }

  /** Returns whether a message is what an operating system says of a full disk or quota. */
  private static boolean full(String message) {
    return message.contains("No space left on device")
        || message.contains("Disk quota exceeded")
        || message.contains("not enough space on the disk");
  }

  private static boolean lacksMemory(Throwable failure) {
    return failure instanceof OutOfMemoryError
        || (failure.getCause() != null && lacksMemory(failure.getCause()));
  }

  private static Throwable cause(Exception failure) {
    boolean wrapper =
        failure instanceof UncheckedIOException || failure instanceof ExecutionException;
    Throwable wrapped = wrapper ? failure.getCause() : null;
    return wrapped == null ? failure : wrapped;
  }

  private static String orClass(@org.jspecify.annotations.Nullable String text, Throwable of) {
    return text == null ? of.getClass().getSimpleName() : text;
  }
}
