namespace Attribution.Features.Common;

/// <summary>Files that accounts have uploaded and not used yet: the outside world's side of imports.</summary>
public interface IUploads
{
    /// <summary>Opens an upload of the account, seekable; null if it has none with this id.</summary>
    Stream? Open(string account, string uploadId);
}
