import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A payment, and a webhook whose signature is checked: the JDK alone. A program of yours reads JSON with a library.
 * Against Adyen the world's part is the Customer Area's: an API key, and a webhook with its HMAC key.
 */
class Checkout {
  static final String SANDBOX = Optional.ofNullable(System.getenv("ADYEN_BASE_URL")).orElse("http://127.0.0.1:4010");
  static final Optional<String> TOKEN = Optional.ofNullable(System.getenv("ADYEN_SANDBOX_TOKEN"));
  static final String HMAC_KEY = HexFormat.of().formatHex(random(32));
  static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static void main(String[] args) throws Exception {
    var events = new ArrayBlockingQueue<String>(10);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/webhooks", exchange -> {
      var event = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var accepted = isSigned(event);
      if (accepted) events.add(event);
      var answer = (accepted ? "[accepted]" : "refused").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(accepted ? 200 : 401, answer.length);
      exchange.getResponseBody().write(answer);
      exchange.close();
    });
    server.start();
    try {
      System.exit(pay("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks", events) ? 0 : 1);
    } finally {
      server.stop(0);
    }
  }

  static boolean pay(String url, ArrayBlockingQueue<String> events) throws Exception {
    // A world of the sandbox for this run alone, whose webhooks come here.
    var seed = """
        {"seed": {"webhooks": [{"url": "%s", "hmacKey": "%s"}]}}""".formatted(url, HMAC_KEY);
    var control = TOKEN.map(token -> new String[] {"Authorization", "Bearer " + token}).orElse(new String[] {});
    var apiKey = field(post("/_sandbox/worlds/java-" + UUID.randomUUID(), seed, control), "apiKey");

    var payment = post(
        "/v72/payments",
        """
        {
          "merchantAccount": "AcmeGroup_Web",
          "reference": "order-1",
          "amount": {"currency": "EUR", "value": 1000},
          "returnUrl": "https://shop.example/return",
          "paymentMethod": {
            "type": "scheme",
            "encryptedCardNumber": "test_4111111111111111",
            "encryptedExpiryMonth": "test_03",
            "encryptedExpiryYear": "test_2030",
            "encryptedSecurityCode": "test_737"
          }
        }""",
        // The same key makes the same payment, however often it is sent.
        "X-API-Key", apiKey, "Idempotency-Key", UUID.randomUUID().toString());
    System.out.println("payment: " + field(payment, "resultCode"));

    var event = events.poll(20, TimeUnit.SECONDS);
    if (event == null) throw new IllegalStateException("No webhook came.");
    var paid = field(event, "eventCode").equals("AUTHORISATION") && field(event, "success").equals("true");
    System.out.println("webhook: " + field(event, "eventCode") + " " + field(event, "merchantReference") + (paid ? " paid" : " not paid"));
    return paid && field(event, "pspReference").equals(field(payment, "pspReference"));
  }

  static String post(String path, String body, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(SANDBOX + path)).timeout(Duration.ofSeconds(20));
    request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) request.headers(headers);
    var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
    return response.body();
  }

  /** Adyen signs eight fields, in this order, with a key of hexadecimal digits. */
  static boolean isSigned(String event) {
    var signed = String.join(
        ":",
        field(event, "pspReference"), field(event, "originalReference"), field(event, "merchantAccountCode"),
        field(event, "merchantReference"), field(event, "value"), field(event, "currency"),
        field(event, "eventCode"), field(event, "success"));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(HMAC_KEY), "HmacSHA256"));
      var expected = Base64.getEncoder().encode(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
      return MessageDigest.isEqual(expected, field(event, "hmacSignature").getBytes(StandardCharsets.UTF_8));
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The first field of this name, or nothing: enough for this example, and no JSON reader. */
  static String field(String json, String name) {
    var found = Pattern.compile('"' + name + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,}\\s]+))").matcher(json);
    if (!found.find()) return "";
    return found.group(1) == null ? found.group(2) : found.group(1).replaceAll("\\\\(.)", "$1");
  }

  static byte[] random(int count) {
    var bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
