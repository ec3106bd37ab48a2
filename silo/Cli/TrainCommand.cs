using System.CommandLine;
using System.IO.Compression;
using Ecosystem.Domain.Signals;
using Ecosystem.Silo.Import;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem train</c>: makes the models that ship with the program out of the data they were made of.</summary>
internal static class TrainCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var file = new Argument<FileInfo>("reviews") { Description = "A CSV file, gzipped or not, with the columns label (1 positive, 0 negative) and review." };
        var written = new Option<FileInfo>("--out") { Description = "The file to write the weights to.", Required = true };
        var sentiment = new Command("sentiment", "Trains the sentiment model on four fifths of reviews, the same bytes each time, and says how well it does on the fifth held back. Example: ecosystem train sentiment waimai_10k.csv.gz --out 2026-1.sentiment.weights")
        {
            file, written, JsonOutput.Option,
        };
        sentiment.SetAction(async (parsed, cancellation) =>
        {
            var texts = Read(parsed.GetRequiredValue(file), out var mistake);
            var training = texts.Where(text => !SentimentTrainer.IsHeldBack(text.Text)).ToList();
            if (mistake is null && training.GroupBy(text => text.IsPositive).Count(side => side.Count() >= SentimentTrainer.SideMin) < 2) mistake = $"training takes at least {SentimentTrainer.SideMin} texts of each side.";
            if (mistake is not null)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]{parsed.GetRequiredValue(file).FullName}: {mistake}[/]");
                return ExitCodes.BadInput;
            }
            var weights = await Steps.ShowAsync(surroundings.Messages, steps => Task.Run(() => SentimentTrainer.Train(training, (done, all) => steps.Report("Training", done, all)), cancellation));
            cancellation.ThrowIfCancellationRequested();
            if (!await WriteAsync(surroundings, parsed.GetRequiredValue(written), weights, cancellation)) return ExitCodes.Failed;
            Print(surroundings, parsed.GetValue(JsonOutput.Option), parsed.GetRequiredValue(written), weights, training.Count, [.. texts.Where(text => SentimentTrainer.IsHeldBack(text.Text))]);
            return ExitCodes.Ok;
        });
        return new Command("train", "Makes the models that ship with the program, again or of other data.") { sentiment };
    }

    private static List<LabelledText> Read(FileInfo file, out string? mistake)
    {
        var texts = new List<LabelledText>();
        mistake = null;
        try
        {
            using var stream = file.OpenRead();
            using var table = CsvTable.Open(new(file.Name, true, ["label", "review"]), file.Extension == ".gz" ? new GZipStream(stream, CompressionMode.Decompress) : stream);
            foreach (var (line, fields) in table.Rows())
            {
                if (fields is ["0" or "1", _]) texts.Add(new(fields[0] == "1", fields[1].Trim()));
                else mistake ??= $"line {line}: the label must be 0 or 1, and a review must follow it.";
            }
        }
        catch (UnusableExportException unusable)
        {
            mistake = $"line {unusable.Line}: {unusable.Reason} {unusable.Advice}";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            mistake = unreadable.Message;
        }
        return texts;
    }

    private static async Task<bool> WriteAsync(Surroundings surroundings, FileInfo file, byte[] weights, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllBytesAsync(file.FullName, weights, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]The weights could not be written to {file.FullName}: {fault.Message}[/]");
            return false;
        }
    }

    private static void Print(Surroundings surroundings, bool asJson, FileInfo file, byte[] weights, int trained, List<LabelledText> heldBack)
    {
        var model = new SentimentModel(weights);
        var signals = heldBack.Select(text => (text.IsPositive, Signal: Sentiment.Of(text.Text, model))).ToList();
        var right = signals.Count(one => one.Signal.Score > 0 == one.IsPositive);
        var isShipped = weights.AsSpan().SequenceEqual(SentimentModel.ShippedFile.Span);
        if (asJson)
        {
            JsonOutput.Write(surroundings.Output, new { trained, heldBack = heldBack.Count, right, neutral = signals.Count(one => one.Signal.Label == SentimentLabel.Neutral), grams = model.Count, bytes = weights.Length, isShipped });
            return;
        }
        surroundings.Output.MarkupLineInterpolated($"Trained on {trained:N0} reviews: {model.Count:N0} n-grams, {weights.Length:N0} bytes, written to {file.FullName}.");
        if (heldBack.Count > 0) surroundings.Output.MarkupLineInterpolated($"Of {heldBack.Count:N0} reviews held back, {right:N0} are on the right side ({100.0 * right / heldBack.Count:0.00} %).");
        surroundings.Output.MarkupLineInterpolated($"{(isShipped ? "These are" : "These are not")} the weights that ship with this version.");
    }
}
