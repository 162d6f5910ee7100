package org.dilema.ingest;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What a web server sent, its content encoding undone. Crawlers that undo it themselves leave the
 * header as it was, so the bytes have the last word.
 */
final class Payload {

  private static final int LIMIT = Decoding.RECORD_LIMIT;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern READ =
      Pattern.compile("\\s*(?:text/html|application/xhtml\\+xml|application/pdf|text/plain)\\b.*");

  private final byte[] bytes;
  private final @Nullable String fault;

  private Payload(byte[] bytes, @Nullable String fault) {
    this.bytes = bytes;
    this.fault = fault;
  }

  /** Returns whether a content type is one that articles come in. */
  static boolean isRead(String type) {
    return READ.matcher(type.toLowerCase(Locale.ROOT)).matches();
  }

  /** Returns why a content type is passed over. */
  static String unread(String type) {
    return "no page but " + Characters.oneLine(type, 60) + "; expected text/html";
  }

  /** Reads and unpacks what was sent. */
  static Payload of(InputStream sent, @Nullable String encoding) throws IOException {
    byte[] raw = sent.readNBytes(LIMIT + 1);
    if (raw.length > LIMIT) {
      return new Payload(raw, "page too large: expected at most " + LIMIT + " bytes");
    }
    String named = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    try (InputStream plain = decoder(raw, named)) {
      byte[] bytes = plain.readNBytes(LIMIT + 1);
      return bytes.length > LIMIT
          ? new Payload(bytes, "page too large: expected at most " + LIMIT + " bytes")
          : new Payload(bytes, null);
    } catch (IOException | RuntimeException e) {
      boolean asItIs = named.equals("br") || named.equals("deflate");
      return asItIs && looksPlain(raw)
          ? new Payload(raw, null)
          : new Payload(raw, "content encoding " + named + " is damaged");
    }
  }

  /** Hands the page over as an article of that address, or rejects it. */
  void emit(String address, String type, Draft draft, Sink sink) throws IOException {
    String kind = type.toLowerCase(Locale.ROOT);
    if (fault != null || !isRead(kind)) {
      draft.reject(sink, fault == null ? unread(kind) : fault);
    } else if (bytes.length == 0) {
      draft.reject(sink, "empty page");
    } else if (kind.contains("pdf")) {
      draft.put(Field.URL, address);
      PdfReader.read(bytes, draft, sink);
    } else {
      text(address, kind, draft, sink);
    }
  }

  private void text(String address, String kind, Draft draft, Sink sink) throws IOException {
    Matcher matcher = CHARSET.matcher(kind);
    String declared = matcher.find() ? matcher.group(1) : HtmlReader.declared(bytes);
    Charset charset = Encoding.named(declared);
    String text = WholeFile.text(bytes, charset, draft, sink);
    if (text == null) {
      return;
    }
    if (kind.contains("text/plain")) {
      draft.put(Field.URL, address);
      draft.put(Field.TEXT, text);
      draft.put(Field.SOURCE, PageFacts.host(address));
      draft.emit(sink);
    } else {
      HtmlReader.read(Jsoup.parse(text), address, draft, sink);
    }
  }

  private static InputStream decoder(byte[] raw, String encoding) throws IOException {
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(raw));
    boolean gzip = raw.length > 2 && (raw[0] & 0xFF) == 0x1F && (raw[1] & 0xFF) == 0x8B;
    if (gzip) {
      return new GzipCompressorInputStream(in, true);
    }
    return switch (encoding) {
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater((raw[0] & 0x0F) != 8));
      default -> in;
    };
  }

  private static boolean looksPlain(byte[] raw) {
    for (int i = 0; i < Math.min(raw.length, 512); i++) {
      if (raw[i] >= 0 && raw[i] < ' ' && raw[i] != '\n' && raw[i] != '\r' && raw[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
