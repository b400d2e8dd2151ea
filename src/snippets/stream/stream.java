import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.AnthropicIoException;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.RawMessageStreamEvent;
import java.util.Set;

/** Streams an answer and goes on after the stream breaks. */
class Stream {
    private static final String MODEL = "claude-sonnet-5-5";
    private static final Set<String> PASSING =
        Set.of("overloaded_error", "api_error", "timeout_error", "rate_limit_error");
    private static final AnthropicClient client = AnthropicOkHttpClient.fromEnv();

    private static boolean canPass(AnthropicException e) {
        if (e instanceof AnthropicServiceException failed) {
            return failed.type().map(type -> PASSING.contains(type.asString())).orElse(false);
        }
        return e instanceof AnthropicIoException;
    }

    // region: core
    /** Prints the answer while it arrives. Once a stream has begun the SDK repeats nothing. */
    static String tell(String prompt, int restarts) {
        StringBuilder said = new StringBuilder();
        String rest = "\n\nYour answer broke off. Continue right after its last word, repeat nothing:\n";
        while (true) {
            MessageCreateParams params = MessageCreateParams.builder().model(MODEL).maxTokens(4096)
                .addUserMessage(said.isEmpty() ? prompt : prompt + rest + said).build();
            try (StreamResponse<RawMessageStreamEvent> events = client.messages().createStreaming(params)) {
                events.stream()
                    .flatMap(event -> event.contentBlockDelta().stream())
                    .flatMap(event -> event.delta().text().stream())
                    .forEach(delta -> {
                        said.append(delta.text());
                        System.out.print(delta.text());
                    });
                return said.toString();
            } catch (AnthropicException e) {
                if (restarts-- == 0 || !canPass(e)) throw e;
            }
        }
    }
    // endregion

    public static void main(String[] args) {
        try {
            tell("Say hello.", 2);
        } catch (AnthropicException e) {
            System.err.println("\ngave up: " + e);
            System.exit(1);
        }
    }
}
