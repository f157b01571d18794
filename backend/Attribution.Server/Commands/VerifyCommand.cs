using System.CommandLine;
using System.Diagnostics;
using Attribution.Ledger;

namespace Attribution.Server.Commands;

/// <summary><c>verify</c>: checks the audit trail from its first entry to its last, beside a running server too. Exit code 1: something was changed, 3: there is none.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Command command = new("verify", "Check that nothing in the audit trail was changed.");
        command.SetAction(parsed =>
        {
            var path = Path.Combine(CommandContext.DataDirectory(parsed), AuditLedger.FileName);
            switch (LedgerVerifier.Verify(path))
            {
                case LedgerVerdict.Whole whole:
                    CommandContext.Answer(parsed, whole, $"{whole.Entries:N0} entries, none changed. Last hash: {(whole.Entries == 0 ? "none" : whole.LastHash)}");
                    return ExitCode.Ok;
                case LedgerVerdict.Tampered tampered:
                    return CommandContext.Refuse("AUDIT_TAMPERED", tampered.Seq == 0 ? tampered.What : $"Entry {tampered.Seq}: {tampered.What}");
                case LedgerVerdict.Missing:
                    CommandContext.Refuse("AUDIT_MISSING", $"There is no audit trail at {path}.");
                    return ExitCode.BadInput;
                case var other:
                    throw new UnreachableException($"Unknown verdict {other}.");
            }
        });
        return command;
    }
}
