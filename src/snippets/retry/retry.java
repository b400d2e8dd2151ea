import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicIoException;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.models.messages.MessageCreateParams;

/** Asks Claude once and leaves the repeating to the SDK. */
class Retry {
    private static final String MODEL = "claude-sonnet-5-5";

    public static void main(String[] args) {
        // region: core
        // region: option
        // Six attempts with growing, jittered gaps. Covers 408, 409, 429, every 5xx,
        // timeouts and dropped connections, and obeys retry-after.
        AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv().maxRetries(5).build();
        // endregion

        MessageCreateParams params = MessageCreateParams.builder()
            .model(MODEL).maxTokens(1024).addUserMessage("Say hello.").build();
        try {
            client.messages().create(params).content().stream()
                .flatMap(block -> block.text().stream())
                .forEach(block -> System.out.println(block.text()));
        } catch (AnthropicServiceException e) {
            System.err.printf("gave up: HTTP %d, %s, request id %s%n",
                e.statusCode(), e.type().orElse(null), e.requestId().orElse("none"));
            System.exit(1);
        } catch (AnthropicIoException e) {
            System.err.println("gave up, nothing was answered: " + e);
            System.exit(1);
        }
        // endregion
    }
}
