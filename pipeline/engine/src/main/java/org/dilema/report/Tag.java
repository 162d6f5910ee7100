package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The start of an element, limited to what a report needs: no scripts, no event handlers, no inline
 * styles, and links that stay on the page or lead to the web.
 *
 * @param name element
 * @param attributes name and value by turns
 */
record Tag(String name, List<String> attributes) {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title body header nav main section article footer h1 h2 h3 h4 p ul ol li"
                  + " dl dt dd div span strong em small a mark bdi time code blockquote table"
                  + " caption thead tbody tr th td details summary figure figcaption svg g line"
                  + " path circle rect polygon text desc pre")
              .split(" "));
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("id class lang dir href rel scope role start aria-label aria-labelledby aria-hidden tabindex"
                  + " datetime charset name content http-equiv viewBox x y x1 y1 x2 y2 d cx cy r width height points"
                  + " text-anchor stroke-width data-chart hidden open")
              .split(" "));
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");
  private static final Pattern FRAGMENT = Pattern.compile("#[A-Za-z0-9-]+");
  private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");

  Tag {
    if (!ELEMENTS.contains(name)) {
      throw new IllegalArgumentException(name + ": not an element of a report");
    }
    attributes = List.copyOf(attributes);
  }

  static Tag of(String name) {
    return new Tag(name, List.of());
  }

  static Tag of(String name, String css) {
    return of(name).with("class", css);
  }

  /** Makes a link to a place on the page. */
  static Tag jump(String id) {
    return of("a").with("href", "#" + id);
  }

  /** Makes a link to the web; call only where {@link #isWeb} allows it. */
  static Tag link(String url) {
    return of("a").with("href", url).with("rel", "noopener noreferrer");
  }

  /** Returns whether an address may become a link. */
  static boolean isWeb(String url) {
    return WEB.matcher(url).matches();
  }

  /** Makes an id of any text. */
  static String slug(String... parts) {
    return NOT_ID.matcher(String.join("-", parts).toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  Tag id(String id) {
    return with("id", id);
  }

  Tag with(String attribute, String value) {
    if (!ATTRIBUTES.contains(attribute)) {
      throw new IllegalArgumentException(attribute + ": not an attribute of a report");
    }
    if (attribute.equals("href") && !isWeb(value) && !FRAGMENT.matcher(value).matches()) {
      throw new IllegalArgumentException("not a link of a report: " + value);
    }
    List<String> more = new ArrayList<>(attributes);
    more.add(attribute);
    more.add(value);
    return new Tag(name, more);
  }
}
