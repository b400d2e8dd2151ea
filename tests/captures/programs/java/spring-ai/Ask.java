import org.springframework.ai.anthropic.AnthropicChatModel;
import org.springframework.ai.anthropic.AnthropicChatOptions;
import org.springframework.ai.anthropic.api.AnthropicApi;
import org.springframework.retry.support.RetryTemplate;

public class Ask {
    public static void main(String[] args) {
        AnthropicApi api = AnthropicApi.builder()
            .apiKey(System.getenv("ANTHROPIC_API_KEY"))
            .baseUrl(System.getenv("ANTHROPIC_BASE_URL"))
            .build();
        AnthropicChatModel model = AnthropicChatModel.builder()
            .anthropicApi(api)
            .retryTemplate(RetryTemplate.builder().maxAttempts(2).fixedBackoff(100).build())
            .defaultOptions(AnthropicChatOptions.builder().model("claude-sonnet-5-5").maxTokens(1024).build())
            .build();
        System.out.println(model.call("Summarise the release notes."));
    }
}
