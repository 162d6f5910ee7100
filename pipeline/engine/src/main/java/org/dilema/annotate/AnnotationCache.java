package org.dilema.annotate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dilema.text.Sentence;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers annotations in a file, by the tokens of the sentence and the version of the models, so
 * that a run with other lexicons annotates only what no run has annotated yet. An entry that is
 * damaged or foreign is made anew; a file that is no store is replaced; where the file cannot be
 * used at all, or another run uses it, everything is annotated. Thread-safe.
 */
public final class AnnotationCache implements Annotator, Closeable {

  private enum Depth {
    NAMED,
    PARSED
  }

  private static final int KEY = 16;
  private static final int CACHE_MEGABYTES = 16;
  private static final int TIDYING_MILLISECONDS = 500;

  private final Annotator next;
  private final @Nullable MVStore store;
  private final @Nullable Generations entries;
  private final Consumer<String> notices;
  private final AtomicLong found = new AtomicLong();
  private final AtomicLong made = new AtomicLong();
  private final AtomicLong parsed = new AtomicLong();
  private volatile boolean broken;

  private AnnotationCache(Annotator next, @Nullable MVStore store, long most, Consumer<String> to) {
    this.next = next;
    this.store = store;
    this.entries = store == null ? null : new Generations(store, most);
    this.notices = to;
  }

  /** Remembers nothing and counts what is annotated. */
  public static AnnotationCache none(Annotator next) {
    return new AnnotationCache(next, null, 0, notice -> {});
  }

  /**
   * Opens the cache in a file, which is created where it is missing.
   *
   * @param next annotates what is not remembered
   * @param most bytes of annotations to remember; the longest unused go first
   * @param notices is told in one line where the file cannot be used or was replaced
   */
  public static AnnotationCache open(
      Path file, Annotator next, long most, Consumer<String> notices) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return new AnnotationCache(next, store(file, notices), most, notices);
    } catch (IOException | MVStoreException | IllegalArgumentException e) {
      String why =
          e instanceof MVStoreException failure
                  && failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
              ? "another run uses it"
              : "it cannot be written";
      notices.accept(file + ": annotations are not remembered: " + why);
      return none(next);
    }
  }

  private static MVStore store(Path file, Consumer<String> notices) throws IOException {
    try {
      return open(file);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED || !Files.isWritable(file)) {
        throw e;
      }
      notices.accept(file + ": no whole store of annotations; it is made anew");
      Files.delete(file);
      return open(file);
    }
  }

  private static MVStore open(Path file) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEGABYTES)
            .compress()
            .open();
    store.setRetentionTime(0); // space is used again at once; what a power cut spoils is made anew
    return store;
  }

  @Override
  public String version() {
    return next.version();
  }

  /** Returns how many sentences were annotated anew. */
  public long made() {
    return made.get();
  }

  /** Returns how many sentences got dependencies anew. */
  public long parsed() {
    return parsed.get();
  }

  /** Returns how many annotations were remembered. */
  public long found() {
    return found.get();
  }

  @Override
  public List<Annotation> annotate(List<Sentence> sentences) {
    return annotate(sentences, Depth.PARSED, missing -> next.annotate(pick(sentences, missing)));
  }

  @Override
  public List<Annotation> name(List<Sentence> sentences) {
    return annotate(sentences, Depth.NAMED, missing -> next.name(pick(sentences, missing)));
  }

  @Override
  public List<Annotation> parse(List<Sentence> sentences, List<Annotation> named) {
    return annotate(
        sentences,
        Depth.PARSED,
        missing -> next.parse(pick(sentences, missing), pick(named, missing)));
  }

  private static <T> List<T> pick(List<T> all, List<Integer> places) {
    return places.stream().map(all::get).toList();
  }

  private List<Annotation> annotate(
      List<Sentence> sentences, Depth depth, Function<List<Integer>, List<Annotation>> annotator) {
    List<byte[]> keys = new ArrayList<>();
    Annotation[] annotations = new Annotation[sentences.size()];
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      byte[] key = entries == null ? new byte[0] : key(sentences.get(i), depth);
      keys.add(key);
      Annotation known = remembered(key, sentences.get(i).tokens().size());
      if (known == null) {
        missing.add(i);
      } else {
        annotations[i] = known;
      }
    }
    if (depth == Depth.NAMED) {
      found.addAndGet(sentences.size() - missing.size());
    }
    if (!missing.isEmpty()) {
      made.addAndGet(depth == Depth.NAMED ? missing.size() : 0);
      parsed.addAndGet(depth == Depth.PARSED ? missing.size() : 0);
      List<Annotation> anew = annotator.apply(missing);
      for (int i = 0; i < missing.size(); i++) {
        annotations[missing.get(i)] = anew.get(i);
        remember(keys.get(missing.get(i)), anew.get(i));
      }
    }
    return List.of(annotations);
  }

  private @Nullable Annotation remembered(byte[] key, int tokens) {
    if (entries == null || broken) {
      return null;
    }
    try {
      byte[] record = entries.get(key);
      return record == null ? null : AnnotationRecord.read(record, tokens);
    } catch (MVStoreException | IllegalStateException e) {
      giveUp(e);
      return null;
    } catch (RuntimeException e) { // bytes that pass the checksum and are no annotation
      return null;
    }
  }

  private void remember(byte[] key, Annotation annotation) {
    if (entries != null && !broken) {
      try {
        entries.put(key, AnnotationRecord.of(annotation));
      } catch (MVStoreException | IllegalStateException e) {
        giveUp(e);
      }
    }
  }

  /** A cache that fails, as on a full disk, costs time and no result. */
  private void giveUp(RuntimeException e) {
    if (!broken) {
      broken = true;
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      notices.accept("annotations are no longer remembered: " + why);
    }
  }

  private byte[] key(Sentence sentence, Depth depth) {
    MessageDigest digest = sha256();
    digest.update((byte) depth.ordinal());
    digest.update(next.version().getBytes(StandardCharsets.UTF_8));
    sentence
        .tokens()
        .forEach(
            token -> {
              digest.update((byte) 0xFF); // stands in no UTF-8
              digest.update(token.text().getBytes(StandardCharsets.UTF_8));
            });
    byte[] key = new byte[KEY];
    System.arraycopy(digest.digest(), 0, key, 0, KEY);
    return key;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    if (store != null) {
      try {
        if (broken) {
          store.closeImmediately();
        } else {
          store.close(TIDYING_MILLISECONDS);
        }
      } catch (MVStoreException e) {
        giveUp(e);
        store.closeImmediately();
      }
    }
  }
}
