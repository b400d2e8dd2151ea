import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import com.anthropic.errors.AnthropicException;
import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Writes a line of JSON for each failed attempt, also for those that the SDK repeats. */
class Log {
    private static final String MODEL = "claude-sonnet-5-5";
    private static final ObjectMapper json = new ObjectMapper();
    /** One id for all attempts of a call. */
    private static final ThreadLocal<String> call = ThreadLocal.withInitial(() -> null);

    // region: core
    static final AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv()
        .addInterceptor(Logged::new).build();

    record Logged(HttpClient next) implements HttpClient {
        public HttpResponse execute(HttpRequest request, RequestOptions options) {
            long begun = System.currentTimeMillis();
            ObjectNode line = json.createObjectNode()
                .put("time", Instant.now().toString()).put("call", call.get())
                .put("host", URI.create(request.url()).getHost()).put("model", MODEL)
                .put("attempt", 1 + Integer.parseInt(first(request.headers().values("x-stainless-retry-count"))));
            try {
                HttpResponse answer = next.execute(request, options).buffered(); // the SDK reads it too
                line.put("ms", System.currentTimeMillis() - begun).put("status", answer.statusCode());
                if (answer.statusCode() >= 400) System.err.println(describe(line, answer));
                return answer;
            } catch (AnthropicException e) {
                line.put("ms", System.currentTimeMillis() - begun).put("status", 0);
                System.err.println(line.put("error_type", e.getCause().getClass().getSimpleName()));
                throw e;
            }
        }
        // endregion

        public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
            return CompletableFuture.supplyAsync(() -> execute(request, options));
        }

        public void close() {
            next.close();
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    /** No prompt, no answer, no key: what names the failure. A body that is not JSON shows who spoke. */
    private static ObjectNode describe(ObjectNode line, HttpResponse answer) {
        line.put("request_id", first(answer.headers().values("request-id")))
            .put("retry_after", first(answer.headers().values("retry-after")));
        try {
            String text = new String(answer.body().readAllBytes());
            try {
                JsonNode error = json.readTree(text).path("error");
                return line.put("error_type", error.path("type").asText(null))
                    .put("error_code", error.path("details").path("error_code").asText(null));
            } catch (JsonProcessingException e) {
                return line.put("body", text.substring(0, Math.min(text.length(), 80)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        call.set(UUID.randomUUID().toString().substring(0, 8));
        MessageCreateParams params = MessageCreateParams.builder()
            .model(MODEL).maxTokens(1024).addUserMessage("Say hello.").build();
        try {
            client.messages().create(params).content().stream()
                .flatMap(block -> block.text().stream())
                .forEach(block -> System.out.println(block.text()));
        } catch (AnthropicException e) {
            System.exit(1); // the log says why
        }
    }
}
