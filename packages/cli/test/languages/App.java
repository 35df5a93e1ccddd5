import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class App {
  public static void main(String[] args) throws Exception {
    HttpClient client = HttpClient.newBuilder().proxy(ProxySelector.getDefault()).build();
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://management-test.adyen.com/v3/me"))
        .header("X-API-Key", System.getenv("ADYEN_API_KEY"))
        .build();
    System.out.println(client.send(request, BodyHandlers.ofString()).body());
  }
}
