package org.dilema.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a web crawl: WARC, and ARC before it.
 *
 * <p>A record is what was fetched: a response, a resource, a conversion, or a revisit, which names
 * an earlier capture and holds no page. Pages become articles, and everything else that was fetched
 * is rejected with its kind. What describes the crawl itself is no record: the file's own header,
 * requests, metadata and look-ups of addresses.
 */
final class WarcReader implements ArticleReader {

  private static final int SHOWN = 160;

  @Override
  public List<String> extensions() {
    return List.of("warc", "arc");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    long number = 0;
    long records = 0;
    boolean within = false;
    try (var warc = new org.netpreserve.jwarc.WarcReader(in)) {
      warc.setLenient(true);
      for (WarcRecord record = next(warc); record != null; record = next(warc)) {
        number++;
        in.meter().step();
        if (record instanceof WarcTargetRecord fetched && isFetched(fetched)) {
          records++;
          within = true;
          String position = "record " + number + ", " + Characters.oneLine(target(fetched), SHOWN);
          Draft draft = new Draft(file, position);
          read(fetched, draft, sink);
          within = false;
        }
      }
      return records;
    } catch (DamageException | Meter.BombException e) {
      String position = (within ? "record " : "after record ") + number;
      sink.rejection(file.rejection(position, DamageException.reason(e)));
      return within ? records : records + 1;
    }
  }

  private static @Nullable WarcRecord next(org.netpreserve.jwarc.WarcReader warc)
      throws IOException {
    try {
      Optional<WarcRecord> next = warc.next();
      return next.orElse(null);
    } catch (DamageException | Meter.BombException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamageException("truncated or damaged web archive", e);
    }
  }

  private static boolean isFetched(WarcTargetRecord record) {
    String target = target(record);
    boolean fetched =
        record instanceof WarcResponse
            || record instanceof WarcResource
            || record instanceof WarcConversion
            || record instanceof WarcRevisit;
    return fetched && !target.startsWith("dns:") && !target.startsWith("filedesc:");
  }

  private static String target(WarcTargetRecord record) {
    return record.headers().first("WARC-Target-URI").orElse("");
  }

  private static void read(WarcTargetRecord record, Draft draft, Sink sink) throws IOException {
    try {
      if (record.headers().first("WARC-Date").isPresent()) {
        draft.seen(LocalDate.ofInstant(record.date(), ZoneOffset.UTC));
      }
      if (record instanceof WarcRevisit revisit) {
        String when = revisit.refersToDate().map(date -> " of " + date).orElse("");
        draft.reject(sink, "revisit of an earlier capture" + when + ", which holds the page");
      } else if (record instanceof WarcResponse response) {
        respond(response, draft, sink);
      } else {
        String type = record.contentType().toString();
        Payload payload = Payload.of(record.body().stream(), null);
        payload.emit(target(record), type, draft, sink);
      }
    } catch (EOFException e) {
      throw new DamageException("truncated or damaged web archive", e);
    } catch (ParsingException | RuntimeException e) {
      draft.reject(
          sink, "damaged record: " + Characters.oneLine(String.valueOf(e.getMessage()), 100));
    }
  }

  private static void respond(WarcResponse response, Draft draft, Sink sink) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != 200) {
      draft.reject(sink, "HTTP status " + http.status() + "; expected a page with status 200");
      return;
    }
    String encoding = http.headers().first("Content-Encoding").orElse("");
    String type = http.headers().first("Content-Type").orElse("text/html");
    String plain = type.toLowerCase(Locale.ROOT);
    if (!Payload.isRead(plain)) {
      draft.reject(sink, Payload.unread(plain));
      return;
    }
    Payload.of(http.body().stream(), encoding).emit(target(response), type, draft, sink);
  }
}
