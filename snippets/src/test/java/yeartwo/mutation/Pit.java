package yeartwo.mutation;

import java.util.Map;
import java.util.Optional;

import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.ParseResult;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.tooling.EntryPoint;

/** PIT's own program with the JVMs of {@link FewJvms}, for which PIT 1.30 has no option. It looks at no thresholds. */
public final class Pit {

    private Pit() {
    }

    /** Takes PIT's arguments; ends with what went wrong, if anything did. */
    public static void main(String... arguments) throws Exception {
        PluginServices plugins = PluginServices.makeForContextLoader();
        ParseResult parsed = new OptionsParser(new PluginFilter(plugins)).parse(arguments);
        if (!parsed.isOk()) {
            throw new IllegalArgumentException(parsed.getErrorMessage().orElseThrow());
        }
        ReportOptions options = parsed.getOptions();
        SettingsFactory settings = new SettingsFactory(options, plugins) {

            @Override
            public MutationGrouperFactory getMutationGrouper() {
                return new FewJvms();
            }
        };
        Optional<Exception> failed = new EntryPoint().execute(null, options, settings, Map.of()).getError();
        if (failed.isPresent()) {
            throw failed.get();
        }
    }
}
