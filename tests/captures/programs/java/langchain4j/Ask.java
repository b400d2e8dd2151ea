import dev.langchain4j.model.anthropic.AnthropicChatModel;

public class Ask {
    public static void main(String[] args) {
        AnthropicChatModel model = AnthropicChatModel.builder()
            .apiKey(System.getenv("ANTHROPIC_API_KEY"))
            .baseUrl(System.getenv("ANTHROPIC_BASE_URL") + "/v1")
            .modelName("claude-sonnet-5-5")
            .maxRetries(1)
            .build();
        System.out.println(model.chat("Summarise the release notes."));
    }
}
