package org.dilema.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One message: its subject is the title, its day the date, its sender the outlet. */
final class MailMessage {

  /** A plain text shorter than that only says that there is a page to look at. */
  private static final int PLAIN_ENOUGH = 200;

  private static final int PARTS = 200;

  private final byte[] bytes;
  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private int attachments;
  private int parts;

  MailMessage(byte[] bytes) {
    this.bytes = bytes;
  }

  void emit(Draft draft, Sink sink) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(200_000)
            .setMaxLineLen(-1)
            .setMaxContentLen(bytes.length + 1L)
            .build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      fill(message, draft);
      gather(message, 0);
      draft.put(org.dilema.ingest.Field.TEXT, text());
      if (attachments > 0) {
        draft.remark(sink, attachments + " attachments of the message are left unread");
      }
      draft.emit(sink);
      message.dispose();
    } catch (IOException | RuntimeException e) {
      String why = Characters.oneLine(String.valueOf(e.getMessage()), 120);
      draft.reject(sink, "damaged message (" + why + ")");
    }
  }

  private static void fill(Message message, Draft draft) {
    draft.put(org.dilema.ingest.Field.ID, message.getMessageId());
    draft.put(org.dilema.ingest.Field.TITLE, message.getSubject());
    draft.put(org.dilema.ingest.Field.DATE, header(message, "Date"));
    draft.put(org.dilema.ingest.Field.LANGUAGE, header(message, "Content-Language"));
    String archived = header(message, "Archived-At");
    draft.put(org.dilema.ingest.Field.URL, archived.replaceAll("[<>]", ""));
    if (message.getFrom() != null && !message.getFrom().isEmpty()) {
      Mailbox from = message.getFrom().get(0);
      boolean named = from.getName() != null && !from.getName().isBlank();
      draft.put(org.dilema.ingest.Field.SOURCE, named ? from.getName() : from.getDomain());
    }
  }

  private static String header(Message message, String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    return field == null ? "" : field.getBody().replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip();
  }

  private void gather(Entity entity, int depth) throws IOException {
    if (depth > 30 || ++parts > PARTS) {
      return;
    }
    if (entity.getBody() instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        gather(part, depth + 1);
      }
    } else if (entity.getBody() instanceof Message message) {
      gather(message, depth + 1);
    } else if (entity.getBody() instanceof SingleBody body) {
      take(entity, body);
    }
  }

  private void take(Entity entity, SingleBody body) throws IOException {
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (attached || !type.equals("text/plain") && !type.equals("text/html")) {
      attachments += attached ? 1 : 0;
      return;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    body.writeTo(content);
    String text = decode(content.toByteArray(), entity.getCharset());
    (type.equals("text/html") ? html : plain).add(text);
  }

  /** Decodes a part by its own charset, unless that is missing or the bytes are UTF-8. */
  private static String decode(byte[] content, @Nullable String charset) throws IOException {
    Charset named = "us-ascii".equalsIgnoreCase(charset) ? null : Encoding.named(charset);
    Encoding encoding = Encoding.of(content, named);
    StringWriter text = new StringWriter();
    Decoding.reader(new ByteArrayInputStream(content), encoding.charset()).transferTo(text);
    return text.toString();
  }

  private String text() {
    String words = String.join("\n\n", plain).replace("\r\n", "\n").strip();
    String pages = String.join("\n\n", html.stream().map(MailMessage::page).toList());
    boolean enough = words.length() >= PLAIN_ENOUGH && words.length() * 2L >= pages.length();
    return pages.isBlank() || enough ? words : pages;
  }

  private static String page(String markup) {
    Document page = Jsoup.parse(markup);
    page.select("[style*=display:none], [hidden], .preheader").remove();
    return BlockText.of(page.body());
  }
}
