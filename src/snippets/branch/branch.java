import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.models.ErrorType;
import com.anthropic.models.messages.MessageCreateParams;

/** Reads status, type, error code and request id of a failure, and decides what to do. */
class Branch {
    private static final String MODEL = "claude-sonnet-5-5";
    private static final AnthropicClient client =
        AnthropicOkHttpClient.builder().fromEnv().maxRetries(0).build();

    // region: core
    /** Status, type and error code are a contract; the words of a message are not. */
    static String decide(AnthropicException e) {
        if (!(e instanceof AnthropicServiceException failed)) return "network"; // nothing was answered
        int status = failed.statusCode();
        boolean mayRetry = !failed.headers().values("retry-after").isEmpty();
        if (status == 402 || status == 429 && !mayRetry) return "account"; // a spend limit or the bill
        boolean overloaded = failed.type().filter(ErrorType.OVERLOADED_ERROR::equals).isPresent();
        if (status >= 500 || overloaded) return "wait"; // then repeat the same request
        return switch (status) {
            case 408, 409, 429 -> "wait";
            case 401, 403 -> "key";
            case 404 -> "model";
            case 413 -> "shrink";
            default -> "fix";
        };
    }
    // endregion

    static String ask(String prompt) {
        MessageCreateParams params = MessageCreateParams.builder()
            .model(MODEL).maxTokens(1024).addUserMessage(prompt).build();
        try {
            return client.messages().create(params).content().stream()
                .flatMap(block -> block.text().stream())
                .map(block -> block.text()).reduce("answer: ", String::concat);
        } catch (AnthropicServiceException e) {
            return "%s: HTTP %d %s %s %s".formatted(decide(e), e.statusCode(), e.type().orElse(null),
                e.errorCode().orElse(null), e.requestId().orElse(null));
        } catch (AnthropicException e) {
            return decide(e) + ": " + e.getCause();
        }
    }

    public static void main(String[] args) {
        for (String prompt : args.length > 0 ? args : new String[] {"Say hello."}) {
            System.out.println(ask(prompt));
        }
    }
}
