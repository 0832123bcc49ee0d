package org.kaocheng.ingest;

/** Why a file was not read and what to do, each one Chinese sentence without the file's name. */
final class Reasons {

  static final String MISSING = "文件不存在，请核对路径";
  static final String NO_ACCESS = "文件打不开，请检查访问权限，或关闭正在使用它的程序后重试";
  static final String EMPTY = "文件是空的（0 字节），请重新导出或重新下载";
  static final String ENCRYPTED = "文件设有密码，请解除密码后重新提供";
  static final String ENCRYPTED_ARCHIVE = "压缩包设有密码，请解压后提供其中的文件";
  static final String DAMAGED = "文件已损坏或不完整，请重新下载，或用 Word、WPS 打开后另存";
  static final String DAMAGED_ARCHIVE = "压缩包已损坏或不完整，请重新下载或重新压缩";
  static final String NO_TEXT = "文件中没有可读取的文字，可能是扫描件，请提供带文字层的文件";
  static final String BLANK = "文件中没有文字，请确认是否选错文件";
  static final String TOO_COMPLEX = "文件过大或结构过于复杂，无法处理，请拆分或精简后重试";
  static final String TOO_DEEP = "文件内部嵌套层数过多，疑似异常文件，请用 Word、WPS 打开后另存";
  static final String TOO_MUCH_TEXT = "文件文字过多，超出处理上限，请拆分后重试";
  static final String TOO_MANY_CELLS = "文件中的表格单元格过多，超出处理上限，请拆分后重试";
  static final String TOO_MANY_ENTRIES = "压缩内容的条目过多，疑似异常文件，已停止解压，请核实来源";
  static final String BOMB = "压缩内容解压后异常膨胀，疑似异常文件，已停止解压，请核实来源";
  static final String ARCHIVE_DEPTH = "压缩包层层嵌套过深，请解压后提供其中的文件";
  static final String DOCTYPE = "文件内含不应有的 DTD 定义，疑似异常文件，请用 Word、WPS 打开后另存";
  static final String OLD_WORD = "这是 Word 95 或更早版本的文档，请用 Word、WPS 打开后另存为 .docx";
  static final String OLD_EXCEL = "这是 Excel 95 或更早版本的工作簿，请用 Excel、WPS 打开后另存为 .xlsx";
  static final String BINARY_EXCEL = "这是二进制的 Excel 工作簿（.xlsb），请用 Excel、WPS 打开后另存为 .xlsx";
  static final String NO_WORKBOOK = "不是 Excel 工作簿，请提供 .xlsx 或 .xls 文件";
  static final String ARCHIVE = "这是压缩包，请解压后提供其中的文件";
  static final String SEVERAL = "压缩包中有多个文件，请作为一批文件读取";
  static final String EMPTY_ARCHIVE = "压缩包中没有文件，请核对";
  static final String EMPTY_FOLDER = "文件夹中没有文件，请核对路径";
  static final String FOLDER = "这是文件夹，请作为一批文件读取";
  static final String UNKNOWN = "不是可读取的文档，请提供 Word、PDF、Excel、网页或纯文本文件";

  private Reasons() {}

  /** A file over the limit of {@code bytes}. */
  static String tooLarge(long bytes) {
    return "文件超过 " + (bytes >> 20) + " MB，超出处理上限，请拆分或压缩其中的图片后重试";
  }

  /** Content that is recognized as {@code what}, which no reader takes. */
  static String looksLike(String what) {
    return "不是可读取的文档（看起来是 " + what + "），请提供 Word、PDF、Excel、网页或纯文本文件";
  }

  /** Content of a document format that must be converted first. */
  static String saveAs(String what) {
    return "这是 " + what + "，暂不能直接读取，请用 Word、WPS 打开后另存为 .docx";
  }
}
