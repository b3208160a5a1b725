<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddSlot</name>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>%1 is another computer, and http:// is not encrypted: whoever is on the way can read photos and key.</source>
        <translation>%1 是另一台电脑，而 http:// 不加密：途中任何人都能读取照片和密钥。</translation>
    </message>
    <message>
        <source>%1, unencrypted</source>
        <translation>%1，未加密</translation>
    </message>
    <message>
        <source>Allow it for this host</source>
        <translation>允许此主机</translation>
    </message>
    <message>
        <source>Questions go to %1</source>
        <translation>问题发往 %1</translation>
    </message>
    <message>
        <source>The server's address, or a whole curl command.</source>
        <translation>服务器地址，或整条 curl 命令。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Almost the same picture as photo {number}: add another view instead.</source>
        <translation>与照片 {number} 几乎相同：请换其他角度的照片。</translation>
    </message>
    <message>
        <source>Blurred: hold still, tap on the damage to focus, and take it again.</source>
        <translation>模糊：请拿稳，点按损伤处对焦后重拍。</translation>
    </message>
    <message>
        <source>Glare hides a part: take it again from another side, without flash.</source>
        <translation>反光遮挡了局部：请换个角度、关闭闪光灯重拍。</translation>
    </message>
    <message>
        <source>Perhaps a photo of a screen: add the picture itself, or a photo of the thing.</source>
        <translation>可能是翻拍屏幕：请添加原图，或直接拍摄实物。</translation>
    </message>
    <message>
        <source>The file is damaged: copy it again from where it came from.</source>
        <translation>文件已损坏：请从来源处重新复制。</translation>
    </message>
    <message>
        <source>Too bright: take it again without flash, or away from the sun.</source>
        <translation>太亮：请关闭闪光灯或避开阳光后重拍。</translation>
    </message>
    <message>
        <source>Too dark: take it again with more light.</source>
        <translation>太暗：请补光后重拍。</translation>
    </message>
    <message>
        <source>Too small for details: add the original instead of a preview.</source>
        <translation>尺寸太小，看不清细节：请添加原图，不要用预览图。</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 项损伤</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>已由 %1 作出结论</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Another choice sets the templates for new cases and the dock anew.</source>
        <translation>改选将重设新案件的模板和收货台。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Claims: vehicles and property</source>
        <translation>理赔：车辆和房屋</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own, under Report.</source>
        <translation>下次启动时生效。报告语言在“报告”中另设。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>On this computer, in the background, with about 1 GB of memory while it reads. It takes the part that packaging/tessera.py reading adds.</source>
        <translation>在本机后台进行，识别时约占 1 GB 内存。需先用 packaging/tessera.py reading 安装所需组件。</translation>
    </message>
    <message>
        <source>Parcels, with the dock</source>
        <translation>包裹，带收货台</translation>
    </message>
    <message>
        <source>Products, tags, content checks</source>
        <translation>商品、打标、内容审核</translation>
    </message>
    <message>
        <source>Read the writing in every photo, and find faces</source>
        <translation>识别每张照片中的文字并查找人脸</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字和控件大小</translation>
    </message>
    <message>
        <source>The office's set-up</source>
        <translation>机构配置</translation>
    </message>
    <message>
        <source>The way to the dock at the foot of the window</source>
        <translation>在窗口底部显示收货台入口</translation>
    </message>
    <message>
        <source>What this desk is for</source>
        <translation>这台电脑的用途</translation>
    </message>
</context>
<context>
    <name>ArrivingRow</name>
    <message>
        <source> min without a photo</source>
        <translation> 分钟无新照片</translation>
    </message>
    <message>
        <source>Go on with what arrives</source>
        <translation>持续处理新到内容</translation>
    </message>
    <message>
        <source>Minutes until a case is complete</source>
        <translation>案件完整所需分钟数</translation>
    </message>
    <message>
        <source>What lies there, too. A case is complete after so long without one.</source>
        <translation>包括已有内容。超过此时间无新照片，案件即为完整。</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Ask (Enter)</source>
        <translation>提问（回车）</translation>
    </message>
    <message>
        <source>Ask about photo %1…</source>
        <translation>就照片 %1 提问…</translation>
    </message>
    <message>
        <source>Ask about photos %1–%2…</source>
        <translation>就照片 %1–%2 提问…</translation>
    </message>
    <message>
        <source>Ask about these photos</source>
        <translation>就这些照片提问</translation>
    </message>
    <message>
        <source>Ask about these photos…</source>
        <translation>就这些照片提问…</translation>
    </message>
    <message>
        <source>Stop the reply (%1)</source>
        <translation>停止回复（%1）</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>At most, without photos</source>
        <translation>上限（不含照片）</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Everything done since then will be gone from the list. Nothing is deleted: what is there now is set aside in the data folder. Tessera closes and opens again.</source>
        <translation>此后所做的将从列表消失，但不删除：现有内容会移入数据文件夹中另存。Tessera 将关闭并重新打开。</translation>
    </message>
    <message>
        <source>Go back to the cases of %1?</source>
        <translation>恢复到 %1 的案件？</translation>
    </message>
    <message>
        <source>In the data folder</source>
        <translation>在数据文件夹中</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Made once a day and checked; kept are 7 days, 4 weeks and 6 months. On another disk, photos are copied too, each once. Without one, a broken disk takes all of it.</source>
        <translation>每天一次并校验；保留 7 天、4 周、6 个月。在其他磁盘上还会复制照片，每张一次。没有其他磁盘时，磁盘损坏将全部丢失。</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Verified when made</source>
        <translation>生成时已校验</translation>
    </message>
    <message>
        <source>When restored</source>
        <translation>恢复时</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详情</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等，另有 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can't be looked into: %2.</source>
        <translation>无法查看 %1：%2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait for more of their case.</source>
        <translation>
            <numerusform>%Ln 张照片等待同案的其余照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the provider's answer belong to no case.</source>
        <translation>
            <numerusform>服务商回答中有 %n 行不属于任何案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>批次正在运行。</translation>
    </message>
    <message>
        <source>A case takes</source>
        <translation>每案用时</translation>
    </message>
    <message>
        <source>All cases are done.</source>
        <translation>所有案件均已完成。</translation>
    </message>
    <message>
        <source>All others are done. Try again what failed, or leave it.</source>
        <translation>其余均已完成。失败的可重试，或不再处理。</translation>
    </message>
    <message>
        <source>Allow paid use in the provider's console, then go on.</source>
        <translation>在服务商控制台开通付费使用，然后继续。</translation>
    </message>
    <message>
        <source>Allow writing there, and it goes on by itself.</source>
        <translation>请允许在该处写入，之后会自动继续。</translation>
    </message>
    <message>
        <source>Ask your IT to allow {host}, then go on.</source>
        <translation>请 IT 部门放行 {host}，然后继续。</translation>
    </message>
    <message>
        <source>Batch %1 · %2</source>
        <translation>批次 %1 · %2</translation>
    </message>
    <message>
        <source>Begins %1. Leave Tessera open, and the computer on.</source>
        <translation>将于 %1 开始。请保持 Tessera 打开，电脑不要关机。</translation>
    </message>
    <message>
        <source>Check the network and the address, and that the server runs, then go on.</source>
        <translation>检查网络、地址和服务器是否运行，然后继续。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ends about %1.</source>
        <translation>预计 %1 结束。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Folder not reached</source>
        <translation>无法访问文件夹</translation>
    </message>
    <message>
        <source>Free some space, and it goes on by itself.</source>
        <translation>请腾出空间，之后会自动继续。</translation>
    </message>
    <message>
        <source>Give one that name in the settings, then go on.</source>
        <translation>请在设置中给一个连接取这个名称，然后继续。</translation>
    </message>
    <message>
        <source>Go on once the server answers as it should.</source>
        <translation>服务器恢复正常应答后，请点击“继续”。</translation>
    </message>
    <message>
        <source>Goes on with what comes into %1.</source>
        <translation>持续处理进入 %1 的内容。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>将自动继续。</translation>
    </message>
    <message>
        <source>It goes on where it was as soon as Tessera is started again.</source>
        <translation>再次启动 Tessera 后会从原处继续。</translation>
    </message>
    <message>
        <source>Known, not asked</source>
        <translation>已知，未提问</translation>
    </message>
    <message>
        <source>Left as failed</source>
        <translation>不再处理的失败</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Looked at again at %1.</source>
        <translation>%1 再次查询。</translation>
    </message>
    <message>
        <source>No case was made.</source>
        <translation>未新建案件。</translation>
    </message>
    <message>
        <source>On the way to the provider.</source>
        <translation>正在发往服务商。</translation>
    </message>
    <message>
        <source>Open it in the provider's console, then go on.</source>
        <translation>在服务商控制台开通后继续。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Paused. What the provider answers is read once it goes on.</source>
        <translation>已暂停。服务商的回答将在继续后读取。</translation>
    </message>
    <message>
        <source>Paused. What was begun comes to its end.</source>
        <translation>已暂停。已开始的会做完。</translation>
    </message>
    <message>
        <source>Pay what is due there, then go on.</source>
        <translation>结清欠费后继续。</translation>
    </message>
    <message>
        <source>Put it back, or connect it again: the batch goes on by itself.</source>
        <translation>请将文件夹放回原处或重新连接，批次会自动继续。</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>已提问</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Set this computer's date and time right, then go on.</source>
        <translation>校正本机日期和时间，然后继续。</translation>
    </message>
    <message>
        <source>Start the model's server there, then go on.</source>
        <translation>在该处启动模型服务器，然后继续。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped. It is called off at the provider.</source>
        <translation>已停止。已在服务商处取消。</translation>
    </message>
    <message>
        <source>Stopped. What was answered is kept.</source>
        <translation>已停止。已有回答已保存。</translation>
    </message>
    <message>
        <source>Tessera may be closed meanwhile.</source>
        <translation>期间可以关闭 Tessera。</translation>
    </message>
    <message numerus="yes">
        <source>The provider may take %n hours. Leave Tessera open, and the computer on.</source>
        <translation>
            <numerusform>服务商最多可能需要 %n 小时。请保持 Tessera 打开，电脑不要关机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Top up the account, then go on.</source>
        <translation>充值后继续。</translation>
    </message>
    <message>
        <source>Try again what failed, or leave it.</source>
        <translation>失败的可重试，或不再处理。</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>进行中。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>服务商处理中</translation>
    </message>
    <message>
        <source>With the provider since %1, looked at again at %2.</source>
        <translation>%1 起由服务商处理，%2 再次查询。</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>%1 files looked at</source>
        <translation>已查看 %1 个文件</translation>
    </message>
    <message>
        <source>%1 photos of %2 read</source>
        <translation>已读取 %1/%2 张照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>显示案件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>新建批次…</translation>
    </message>
    <message>
        <source>No batch yet. A batch makes a case of each folder or photo and analyses all.</source>
        <translation>尚无批次。批次为每个文件夹或每张照片建一个案件并全部分析。</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>BeforeDecision</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know of these photos</source>
        <translation>
            <numerusform>关于这些照片的 %n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeSide</name>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Ways to look at both (V)</source>
        <translation>两张的查看方式（V）</translation>
    </message>
</context>
<context>
    <name>BlackoutLayer</name>
    <message>
        <source>Black out places of this photo</source>
        <translation>涂黑此照片的部分</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>Any number</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>最多提问数</translation>
    </message>
    <message>
        <source>and a sum of %1</source>
        <translation>金额 %1</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln cases selected</source>
        <translation>
            <numerusform>已选 %Ln 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse as a batch…</source>
        <translation>作为批次分析…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>案件 %1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>报告 %1/%2</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Training data: case %1 of %2</source>
        <translation>训练数据：案件 %1/%2</translation>
    </message>
    <message>
        <source>Training data…</source>
        <translation>训练数据…</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>An answer is known where the same model was asked the same about the same photos. It is offered before anything is sent; of claims and parcels a person always decides.</source>
        <translation>同一模型对相同照片已答过相同问题的，视为已知答案，发送前会提示采用；理赔和包裹案件始终由人决定。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Calls by month and template</source>
        <translation>按月份和模板统计的调用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No model has been asked yet.</source>
        <translation>尚未询问模型。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>保存调用记录</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Take known answers without asking me</source>
        <translation>已知答案直接采用，不再询问</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message numerus="yes">
        <source>%n photos taken.</source>
        <translation>
            <numerusform>已拍 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一张：%1</translation>
    </message>
    <message>
        <source>Photos for %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Photos for this case</source>
        <translation>此案件的照片</translation>
    </message>
    <message>
        <source>Space or Enter takes a photo.</source>
        <translation>按空格或回车拍照。</translation>
    </message>
    <message>
        <source>The next one begins another four.</source>
        <translation>下一张开始新的四张。</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>空格或回车</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>相机正在启动…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>照片内容</translation>
    </message>
</context>
<context>
    <name>CaptionGrip</name>
    <message>
        <source>Drag to put the photo elsewhere (Alt + left, right)</source>
        <translation>拖动可移动照片（Alt + 左、右）</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries in its log</source>
        <translation>
            <numerusform>日志中 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>案件 %1，%2</translation>
    </message>
    <message>
        <source>Checked: whole, and unchanged since.</source>
        <translation>已核验：完整且未被改动。</translation>
    </message>
    <message>
        <source>Steps done elsewhere: %1.</source>
        <translation>别处所做步骤：%1。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Written on %1 by %2.</source>
        <translation>%1 由 %2 写出。</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>17 signs, no I, O, Q</source>
        <translation>17 位，不含 I、O、Q</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>电器</translation>
    </message>
    <message>
        <source>Assignment number</source>
        <translation>委托编号</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>车身形式</translation>
    </message>
    <message>
        <source>Box size</source>
        <translation>箱体尺寸</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>CAT number</source>
        <translation>巨灾编号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Claim filed on</source>
        <translation>索赔日期</translation>
    </message>
    <message>
        <source>Claim received</source>
        <translation>报案日期</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deadline by</source>
        <translation>期限依据</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>声明价值</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>免赔额</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Delivery was due</source>
        <translation>应送达日期</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶人</translation>
    </message>
    <message>
        <source>Inspected on site</source>
        <translation>查勘日期</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>出险</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>里程表读数</translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation>其他保险</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>Packaging kept</source>
        <translation>包装已保留</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Place of loss</source>
        <translation>出险地点</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Point of impact</source>
        <translation>碰撞部位</translation>
    </message>
    <message>
        <source>Prior condition</source>
        <translation>出险前状况</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Replacement cost (RCV)</source>
        <translation>重置成本（RCV）</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>报案记录号</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报案对象</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>未决准备金</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Signed, exceptions</source>
        <translation>签收及异常备注</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Time of loss</source>
        <translation>出险时间</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号（VIN）</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出险经过</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>校验位错误</translation>
    </message>
    <message>
        <source>e.g. 1234.50 EUR</source>
        <translation>如 1234.50 EUR</translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation>如 14:05</translation>
    </message>
    <message>
        <source>e.g. 2026-11-23</source>
        <translation>如 2026-11-23</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Ask whoever sent it to write the file once more.</source>
        <translation>请发送方重新写出该文件。</translation>
    </message>
    <message>
        <source>Ask whoever sent it where it is from.</source>
        <translation>向发送方确认文件来源。</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>如有权限，请先解除诉讼保留。</translation>
    </message>
    <message>
        <source>Open the file once more.</source>
        <translation>请重新打开文件。</translation>
    </message>
    <message>
        <source>Take over by hand what was done there.</source>
        <translation>手工补录对方所做的内容。</translation>
    </message>
    <message>
        <source>Where it was not erased, delete the case and take it in from the other side.</source>
        <translation>在未删除的一方删除该案件，再从另一方导入。</translation>
    </message>
    <message>
        <source>a model was still answering when it was written.</source>
        <translation>写出时模型仍在回答。</translation>
    </message>
    <message>
        <source>a photo in it is another than the one here: {detail}</source>
        <translation>其中某张照片与本机的不同：{detail}</translation>
    </message>
    <message>
        <source>a photo is not the one it names: {detail}</source>
        <translation>某张照片与所列不符：{detail}</translation>
    </message>
    <message>
        <source>a photo was taken out on one side and worked with on the other: {detail}</source>
        <translation>某张照片一方已移除，另一方仍在使用：{detail}</translation>
    </message>
    <message>
        <source>both sides asked a model about the same photos, with others beside them.</source>
        <translation>双方就相同照片提问，但所附其他照片不同。</translation>
    </message>
    <message>
        <source>it holds a link or folder: {detail}</source>
        <translation>含有链接或文件夹：{detail}</translation>
    </message>
    <message>
        <source>it holds more than a case can have: {detail}</source>
        <translation>内容超出一个案件的上限：{detail}</translation>
    </message>
    <message>
        <source>it holds something twice: {detail}</source>
        <translation>含有重复内容：{detail}</translation>
    </message>
    <message>
        <source>it holds what no case file has: {detail}</source>
        <translation>含有案件文件不应有的内容：{detail}</translation>
    </message>
    <message>
        <source>it is damaged or cut off: {detail}</source>
        <translation>已损坏或不完整：{detail}</translation>
    </message>
    <message>
        <source>it is locked or packed unusually: {detail}</source>
        <translation>已加密或打包方式异常：{detail}</translation>
    </message>
    <message>
        <source>it is no case file of Tessera. {detail}</source>
        <translation>不是 Tessera 案件文件。{detail}</translation>
    </message>
    <message>
        <source>it was changed past its log: {detail}</source>
        <translation>绕过日志被改动：{detail}</translation>
    </message>
    <message>
        <source>it was written by a newer Tessera.</source>
        <translation>由更新版本的 Tessera 写出。</translation>
    </message>
    <message>
        <source>its document can't be read.</source>
        <translation>内容无法读取。</translation>
    </message>
    <message>
        <source>its log begins otherwise than that of the case here.</source>
        <translation>其日志开头与本机案件不同。</translation>
    </message>
    <message>
        <source>part of it belongs to another case here.</source>
        <translation>其中一部分属于本机的另一案件。</translation>
    </message>
    <message>
        <source>somebody was erased on one side only, and would come back.</source>
        <translation>某人只在一方被删除，合并会使其恢复。</translation>
    </message>
    <message>
        <source>the case here is under legal hold.</source>
        <translation>本机案件处于诉讼保留中。</translation>
    </message>
    <message>
        <source>the case here was changed meanwhile.</source>
        <translation>本机案件期间已被改动。</translation>
    </message>
    <message>
        <source>the same photo came on both sides, and both worked with it: {detail}</source>
        <translation>双方都加入并使用了同一张照片：{detail}</translation>
    </message>
    <message>
        <source>unpacked it would be too large: {detail}</source>
        <translation>解压后过大：{detail}</translation>
    </message>
    <message>
        <source>what it says makes no sense: {detail}</source>
        <translation>内容前后矛盾：{detail}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases appear here as soon as the first photo is in.</source>
        <translation>放入首张照片后，案件显示在此。</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>没有符合条件的案件。</translation>
    </message>
    <message>
        <source>No case matches «%1».</source>
        <translation>没有与“%1”匹配的案件。</translation>
    </message>
    <message>
        <source>No case was deleted.</source>
        <translation>没有已删除的案件。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待您处理的事项。</translation>
    </message>
    <message>
        <source>Older cases coming into search: %1</source>
        <translation>较早的案件正在加入搜索：%1</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Case as a file…</source>
        <translation>案件存为文件…</translation>
    </message>
    <message>
        <source>Check the records…</source>
        <translation>核查记录…</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>删除案件</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Legal hold: delete nothing</source>
        <translation>诉讼保留：不删除任何内容</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>解除诉讼保留</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Put the case back</source>
        <translation>恢复案件</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重新打开案件</translation>
    </message>
    <message>
        <source>Report and preview…</source>
        <translation>报告与预览…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>The case: assign, close, delete</source>
        <translation>案件：分配、结案、删除</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Leave</source>
        <translation>不修改</translation>
    </message>
    <message>
        <source>Proposed for finding %1</source>
        <translation>对损伤 %1 的建议</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The finding says so already.</source>
        <translation>该损伤已是如此。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Answered in {seconds} s; the server does not count its tokens.</source>
        <translation>{seconds} 秒内回答；服务器不统计 token。</translation>
    </message>
    <message>
        <source>Context window: not told; {holds} tokens are assumed.</source>
        <translation>上下文窗口：未告知，按 {holds} 个 token 计。</translation>
    </message>
    <message>
        <source>Context window: {tokens} tokens, which holds from now on.</source>
        <translation>上下文窗口：{tokens} 个 token，今后以此为准。</translation>
    </message>
    <message>
        <source>Context window: {tokens} tokens.</source>
        <translation>上下文窗口：{tokens} 个 token。</translation>
    </message>
    <message>
        <source>It counts places from 0 to 1000: from now on asked for so ({percent} % overlap).</source>
        <translation>以 0 到 1000 表示位置：今后按此提问（重叠 {percent}%）。</translation>
    </message>
    <message>
        <source>It counts places in pixels: from now on asked for pixels ({percent} % overlap).</source>
        <translation>以像素表示位置：今后按像素提问（重叠 {percent}%）。</translation>
    </message>
    <message>
        <source>It does not say what is in the pictures; it may be a model without eyes. It said: «{said}»</source>
        <translation>未说出图片内容，可能不能识图。其回答：“{said}”</translation>
    </message>
    <message>
        <source>It gives no boxes.</source>
        <translation>不返回框。</translation>
    </message>
    <message>
        <source>It sees both pictures and says what differs: «{said}»</source>
        <translation>能看到两张图并说出差异：“{said}”</translation>
    </message>
    <message>
        <source>It tells what is in one picture only; two were sent. It said: «{said}»</source>
        <translation>只说出一张图的内容，实际发送了两张。其回答：“{said}”</translation>
    </message>
    <message>
        <source>Its boxes are in the right place ({percent} % overlap).</source>
        <translation>所画框位置正确（重叠 {percent}%）。</translation>
    </message>
    <message>
        <source>Its boxes are in the right place, in fractions: converted each time.</source>
        <translation>所画框位置正确，以比例表示：每次自动换算。</translation>
    </message>
    <message>
        <source>Its boxes are not where the shapes are ({percent} % overlap): check every place.</source>
        <translation>所画框偏离目标（重叠 {percent}%）：请逐处核对。</translation>
    </message>
    <message>
        <source>No key was needed.</source>
        <translation>无需密钥。</translation>
    </message>
    <message>
        <source>The answer came in one piece all the same: from now on asked for so, findings appear at its end.</source>
        <translation>回答仍一次性返回：今后照此提问，损伤在结束时显示。</translation>
    </message>
    <message>
        <source>The answer comes bit by bit: findings appear as it is written.</source>
        <translation>回答逐段返回：边写边显示损伤。</translation>
    </message>
    <message>
        <source>The answer comes in one piece: findings appear at its end.</source>
        <translation>回答一次性返回：损伤在结束时显示。</translation>
    </message>
    <message>
        <source>The answer could not be used in this form: {form_from_now_on}</source>
        <translation>该格式的回答无法使用：{form_from_now_on}</translation>
    </message>
    <message>
        <source>The answer got lost in the model's thinking: from now on asked not to think.</source>
        <translation>回答淹没在模型的思考中：今后要求不思考。</translation>
    </message>
    <message>
        <source>The answer keeps no form, however it is asked for: findings may be missing, its text is shown. Form and thinking stay as they were.</source>
        <translation>无论如何提问，回答都不符合格式：损伤可能缺失，将显示其文字。格式和思考设置保持不变。</translation>
    </message>
    <message>
        <source>The answer keeps the form ({asked_by}).</source>
        <translation>回答符合格式（{asked_by}）。</translation>
    </message>
    <message>
        <source>The answer keeps the form loosely ({asked_by}): put right each time.</source>
        <translation>回答大致符合格式（{asked_by}）：每次自动修正。</translation>
    </message>
    <message>
        <source>The key was accepted.</source>
        <translation>密钥已接受。</translation>
    </message>
    <message>
        <source>The server can't send an answer bit by bit: from now on asked for in one piece.</source>
        <translation>服务器不能逐段返回：今后改为一次性返回。</translation>
    </message>
    <message>
        <source>The server does not take the form asked for: {form_from_now_on}</source>
        <translation>服务器不支持所要求的格式：{form_from_now_on}</translation>
    </message>
    <message>
        <source>The server does not take the thinking switch: from now on left to the server.</source>
        <translation>服务器不支持思考开关：今后由服务器决定。</translation>
    </message>
    <message>
        <source>asked by a schema</source>
        <translation>以结构模式提问</translation>
    </message>
    <message>
        <source>asked for JSON</source>
        <translation>以 JSON 提问</translation>
    </message>
    <message>
        <source>asked in words</source>
        <translation>以文字提问</translation>
    </message>
    <message>
        <source>from now on asked by a schema.</source>
        <translation>今后以结构模式提问。</translation>
    </message>
    <message>
        <source>from now on asked for JSON, without a schema.</source>
        <translation>今后要求 JSON，不用结构模式。</translation>
    </message>
    <message>
        <source>from now on asked in words, without a schema.</source>
        <translation>今后以文字提问，不用结构模式。</translation>
    </message>
    <message>
        <source>{host} was reached.</source>
        <translation>已连上 {host}。</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <translation>{model} 有响应。</translation>
    </message>
    <message>
        <source>{rate} tokens per second; first word after {first} s, all of it after {seconds} s.</source>
        <translation>每秒 {rate} 个 token；首字 {first} 秒，全部 {seconds} 秒。</translation>
    </message>
    <message>
        <source>«{model}» is not in the server's list of models.</source>
        <translation>服务器的模型列表中没有“{model}”。</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Asking…</source>
        <translation>询问中…</translation>
    </message>
    <message>
        <source>Sends two small drawings, made by Tessera, as photos are sent.</source>
        <translation>发送 Tessera 自绘的两幅小图，方式与照片相同。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation>采纳此损伤</translation>
    </message>
    <message>
        <source>Edit this finding</source>
        <translation>修改此损伤</translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation>驳回此损伤</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Case details</source>
        <translation>案件信息</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>损伤 %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed; its words are older than the record of them</source>
        <translation>已更改；其文字早于记录</translation>
    </message>
    <message>
        <source>changed; its words were erased</source>
        <translation>已更改；其文字已删除</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>After step</source>
        <translation>在此步之后</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>两者之间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare two states</source>
        <translation>对比两个状态</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>and after step</source>
        <translation>与此步之后</translation>
    </message>
</context>
<context>
    <name>ComparedList</name>
    <message>
        <source>Agreed: %1</source>
        <translation>一致：%1</translation>
    </message>
    <message>
        <source>Differing: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>Findings of both answers</source>
        <translation>两个回答的损伤</translation>
    </message>
    <message>
        <source>Seen by A only: %1</source>
        <translation>仅 A 看到：%1</translation>
    </message>
    <message>
        <source>Seen by B only: %1</source>
        <translation>仅 B 看到：%1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Take this finding into the case as accepted</source>
        <translation>将此损伤采纳到案件中</translation>
    </message>
    <message>
        <source>✓ In the case</source>
        <translation>✓ 已在案件中</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>关闭对比（Esc）</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>对比回答</translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Agreement says how alike two answers are, not how right they are.</source>
        <translation>一致性说明两个回答有多相似，不说明有多正确。</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B (dashed)</source>
        <translation>B（虚线）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Labels (dotted)</source>
        <translation>标注（点线）</translation>
    </message>
    <message numerus="yes">
        <source>On %n cases both answered, drawn again for both alike; the interval holds the difference of 95 of 100 such sets. Where it holds 0, the two can't be told apart with this many.</source>
        <translation>
            <numerusform>两者都回答的有 %n 个案件，同样重抽样；区间含 100 个此类标注集中 95 个的差异。区间含 0 时，数量太少，无法区分两者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n photos</source>
        <translation>
            <numerusform>有 %n 张照片不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>They say the same of every photo.</source>
        <translation>两次对每张照片的判断都相同。</translation>
    </message>
    <message>
        <source>✓ stands for a label, ✗ for none. Point at a box to read it.</source>
        <translation>✓ 表示有标注，✗ 表示无。指向框可查看。</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep ours</source>
        <translation>保留我方</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>More: limits, price, switches, what to do when it fails</source>
        <translation>更多：限额、价格、开关、失败时的处理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>复制连接</translation>
    </message>
    <message>
        <source>Find a local model</source>
        <translation>查找本地模型</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>«%1» is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connect a model</source>
        <translation>连接模型</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Practice, no model</source>
        <translation>练习，无模型</translation>
    </message>
    <message>
        <source>The connection; press to choose another one</source>
        <translation>当前连接；点按可更换</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Before it goes out, the oldest questions are summed up.</source>
        <translation>发送前，将概括最早的问题。</translation>
    </message>
    <message>
        <source>The next question and its reply take about %1 of the %2 tokens the model has room for.</source>
        <translation>下一个问题及回复约占模型 %2 个 token 容量中的 %1 个。</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>%1 – waits for its turn</source>
        <translation>%1 – 等待轮到</translation>
    </message>
    <message>
        <source>Asked about earlier analyses: %1</source>
        <translation>对较早分析的提问：%1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Black out all</source>
        <translation>全部涂黑</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Faces and plates are not looked for: the part for it is not installed</source>
        <translation>未查找人脸和车牌：未安装该组件</translation>
    </message>
    <message>
        <source>No more faces or plates found; some are missed: look yourself</source>
        <translation>未再发现人脸或车牌；可能有遗漏，请自行检查</translation>
    </message>
    <message>
        <source>Nobody has looked for faces and number plates yet</source>
        <translation>尚未查找人脸和车牌</translation>
    </message>
    <message>
        <source>Perhaps faces: %1</source>
        <translation>可能有人脸：%1</translation>
    </message>
    <message>
        <source>Perhaps number plates: %1</source>
        <translation>可能有车牌：%1</translation>
    </message>
    <message>
        <source>click one to black it out</source>
        <translation>点按可涂黑</translation>
    </message>
    <message>
        <source>faces are not looked for: their part is not installed</source>
        <translation>未查找人脸：未安装该组件</translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>仍在查找…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Tessera</source>
        <translation>关闭 Tessera</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Tessera made a mistake</source>
        <translation>Tessera 出错了</translation>
    </message>
    <message>
        <source>Tessera made a mistake.</source>
        <translation>Tessera 出错了。</translation>
    </message>
    <message>
        <source>What you just did may not have worked. Photos, answers and reviews that were saved are kept. You can go on; if it happens again, close Tessera and start it anew, and send these details to whoever looks after it. They hold no photos and no keys.</source>
        <translation>刚才的操作可能未生效。已保存的照片、回答和审核都保留。您可以继续；如再次发生，请关闭并重新启动 Tessera，并将这些详情发给负责维护的人员。其中不含照片和密钥。</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DeadlineNames</name>
    <message>
        <source>Air cargo (Montreal Convention)</source>
        <translation>航空货运（蒙特利尔公约）</translation>
    </message>
    <message>
        <source>European road freight, hidden damage</source>
        <translation>欧洲公路货运，隐蔽损坏</translation>
    </message>
    <message>
        <source>FedEx, United States</source>
        <translation>FedEx（美国）</translation>
    </message>
    <message>
        <source>FedEx, international</source>
        <translation>FedEx（国际）</translation>
    </message>
    <message>
        <source>UPS, United States</source>
        <translation>UPS（美国）</translation>
    </message>
    <message>
        <source>UPS, some countries</source>
        <translation>UPS（部分国家）</translation>
    </message>
    <message>
        <source>US LTL, concealed damage</source>
        <translation>美国零担货运，隐蔽损坏</translation>
    </message>
    <message>
        <source>USPS</source>
        <translation>USPS</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Carrier or policy number</source>
        <translation>承运人或保单号</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算自</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Take this deadline out</source>
        <translation>移除此期限</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation>
            <numerusform>自“%1”起 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation>
            <numerusform>自“%1”起 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>已超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim by %1</source>
        <translation>索赔截止 %1</translation>
    </message>
    <message>
        <source>Date of loss</source>
        <translation>出险日期</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>今天到期</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation>
            <numerusform>自“%1”起 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation>
            <numerusform>自“%1”起 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>添加期限</translation>
    </message>
    <message>
        <source>Carriers change their terms; a contract goes before them.</source>
        <translation>承运人会变更条款；以合同为准。</translation>
    </message>
    <message>
        <source>The office's own go first. A name from below takes that one's place.</source>
        <translation>机构自定的期限优先；与下方同名的，以自定的为准。</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>程序自带</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Action</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>定损员</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter, or leaving the field, decides</source>
        <translation>按回车键或离开此栏即作出结论</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>待填：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>练习：%1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>action</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>adjuster</source>
        <translation>定损员</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>执业证号 %1</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>✓ Decided by %1</source>
        <translation>✓ %1 已定损</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>%1 then counts as measured on «%2», and is again every week.</source>
        <translation>此后 %1 视为在“%2”上测评过，并每周再次测评。</translation>
    </message>
    <message>
        <source>%1 then counts as measured on «%2».</source>
        <translation>此后 %1 视为在“%2”上测评过。</translation>
    </message>
    <message>
        <source>%1 then counts as never measured, and is not measured every week.</source>
        <translation>此后 %1 视为从未测评，也不再每周测评。</translation>
    </message>
    <message>
        <source>%1 then counts as never measured.</source>
        <translation>此后 %1 视为从未测评。</translation>
    </message>
    <message>
        <source>Answers, figures and what the set's words mean are gone for good. The set itself stays where it is.</source>
        <translation>回答、数字和标注集词汇的含义将永久删除。标注集本身保持原样。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n measurements on «%1»?</source>
        <translation>
            <numerusform>删除“%1”上的全部 %n 次测评？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of this set…</source>
        <translation>删除此标注集的全部测评…</translation>
    </message>
    <message>
        <source>Delete the measurement of %1 on «%2», %3?</source>
        <translation>删除 %1 在“%2”上 %3 的测评？</translation>
    </message>
    <message>
        <source>Delete this measurement…</source>
        <translation>删除此次测评…</translation>
    </message>
    <message>
        <source>Its answers and figures are gone for good. The set stays where it is.</source>
        <translation>其回答和数字将永久删除。标注集保持原样。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Claims only once a person has decided, practice never. Rules name theirs themselves.</source>
        <translation>理赔案须经人定损后才发送，练习从不发送。规则自行指定目标。</translation>
    </message>
    <message>
        <source>It answered that it is gone for good. Nothing is sent there.</source>
        <translation>对方答复已永久失效，不再向其发送。</translation>
    </message>
    <message>
        <source>It can't be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>It is a machine of our own</source>
        <translation>这是自有主机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>发送测试消息</translation>
    </message>
    <message>
        <source>Send messages there</source>
        <translation>向此处发送消息</translation>
    </message>
    <message>
        <source>Send there unencrypted all the same</source>
        <translation>仍然不加密发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>The robot's key is in the keyring; paste its address to replace it.</source>
        <translation>机器人密钥在密钥库中；粘贴其地址可替换。</translation>
    </message>
    <message>
        <source>The robot's whole address. The key in it goes into the keyring.</source>
        <translation>机器人的完整地址，其中的密钥存入密钥库。</translation>
    </message>
    <message>
        <source>Where another program takes messages in, over https.</source>
        <translation>其他程序接收消息之处，经 https。</translation>
    </message>
</context>
<context>
    <name>DestinationList</name>
    <message>
        <source>Add a destination</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Address, room</source>
        <translation>地址、房间</translation>
    </message>
    <message>
        <source>Cause of loss</source>
        <translation>出险原因</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>报案号</translation>
    </message>
    <message>
        <source>Collision, hail, water…</source>
        <translation>碰撞、冰雹、水渍…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Date of loss</source>
        <translation>出险日期</translation>
    </message>
    <message>
        <source>Dropped, crushed…</source>
        <translation>跌落、挤压、受潮…</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>被保险人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Made if left empty</source>
        <translation>留空则自动生成</translation>
    </message>
    <message>
        <source>Make, model, year</source>
        <translation>品牌、车型、年款</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Pipe water, storm, fire…</source>
        <translation>水管漏水、暴风、火灾…</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Question for the model</source>
        <translation>向模型提的问题</translation>
    </message>
    <message>
        <source>Sent with them, as text to be judged</source>
        <translation>随照片发送，作为待判断的文字</translation>
    </message>
    <message>
        <source>Text that came with the photos</source>
        <translation>随照片附来的文字</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>物品名称</translation>
    </message>
    <message>
        <source>e.g. 2026-11-23</source>
        <translation>如 2026-11-23</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>First (A)</source>
        <translation>第一次 A</translation>
    </message>
    <message>
        <source>Second (B)</source>
        <translation>第二次 B</translation>
    </message>
    <message>
        <source>The second is</source>
        <translation>第二次</translation>
    </message>
    <message>
        <source>The second run beside the first</source>
        <translation>第二次与第一次对比</translation>
    </message>
</context>
<context>
    <name>DifferingList</name>
    <message>
        <source>Photos on which the runs differ</source>
        <translation>两次测评不一致的照片</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>found %1 → %2 · wrong %3 → %4</source>
        <translation>找到 %1 → %2 · 误报 %3 → %4</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation>已读取工牌。</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>查看中</translation>
    </message>
    <message>
        <source>Claim file written.</source>
        <translation>索赔文件已写出。</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>It is asked about when no more photos come.</source>
        <translation>照片到齐后开始提问。</translation>
    </message>
    <message>
        <source>Kept, but nobody signs for it: scan a badge, then again.</source>
        <translation>已保存，但无人签字：请扫工牌后重试。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>No carrier's number that is known here</source>
        <translation>不是已知承运人的单号</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>No new photo in the watched folder yet.</source>
        <translation>监视文件夹中尚无新照片。</translation>
    </message>
    <message>
        <source>No parcel in hand: scan one first.</source>
        <translation>手上没有包裹：请先扫描。</translation>
    </message>
    <message>
        <source>No parcel waits to be looked at.</source>
        <translation>没有待查看的包裹。</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>Note exception</source>
        <translation>备注异常</translation>
    </message>
    <message>
        <source>Noted. No wording has come yet: note it again later.</source>
        <translation>已备注。尚无文字：请稍后再备注。</translation>
    </message>
    <message>
        <source>Noted. The wording is being printed.</source>
        <translation>已备注。文字正在打印。</translation>
    </message>
    <message>
        <source>Noted. The wording is copied.</source>
        <translation>已备注。文字已复制。</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>没有可撤回的内容。</translation>
    </message>
    <message>
        <source>Or a badge, or a command of the printed sheet.</source>
        <translation>或扫工牌，或扫命令条码。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Photos are coming in</source>
        <translation>照片传入中</translation>
    </message>
    <message>
        <source>Photos are coming in …</source>
        <translation>照片传入中…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>扫描包裹</translation>
    </message>
    <message>
        <source>Take its photos</source>
        <translation>拍摄照片</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>The parcel's photos appear here.</source>
        <translation>包裹照片将显示在此处。</translation>
    </message>
    <message>
        <source>The photo was sent already and stays on record.</source>
        <translation>照片已发送，将留存记录。</translation>
    </message>
    <message>
        <source>The photos are kept, and go out when it is back.</source>
        <translation>照片已保存，网络恢复后发送。</translation>
    </message>
    <message>
        <source>The printer is not there: wording copied instead.</source>
        <translation>打印机不在线：已改为复制文字。</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>打印单已保存。</translation>
    </message>
    <message>
        <source>This code is no parcel, command or badge.</source>
        <translation>此码不是包裹、命令或工牌。</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>工单：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What was pasted or dropped is no photo.</source>
        <translation>粘贴或拖入的不是照片。</translation>
    </message>
    <message>
        <source>check digit wrong, compare the label</source>
        <translation>校验位错误，请核对面单</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockHead</name>
    <message>
        <source>%1 works here</source>
        <translation>当前操作人：%1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>No network · waiting: %1 · next try after %2 s</source>
        <translation>无网络 · 等待 %1 件 · %2 秒后重试</translation>
    </message>
    <message>
        <source>Nobody is named: scan a badge</source>
        <translation>未指定人员：请扫工牌</translation>
    </message>
    <message>
        <source>Sheets, printer</source>
        <translation>打印单、打印机</translation>
    </message>
</context>
<context>
    <name>DockScreen</name>
    <message>
        <source>The dock</source>
        <translation>收货台</translation>
    </message>
</context>
<context>
    <name>DockShots</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>%1 works here from now on.</source>
        <translation>此后由 %1 操作。</translation>
    </message>
    <message>
        <source>That barcode is one for the dock.</source>
        <translation>该条码用于收货台。</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%before% cases before, %after% since.</source>
        <translation>此前 %before% 个案件，此后 %after% 个。</translation>
    </message>
    <message>
        <source>Measured again on «%set%», %cases% cases, as every week.</source>
        <translation>照例每周在“%set%”上重新测评，%cases% 个案件。</translation>
    </message>
    <message>
        <source>Models over time…</source>
        <translation>模型随时间变化…</translation>
    </message>
    <message>
        <source>Since %day% %model% finds less than before: %shares%</source>
        <translation>自 %day%起，%model% 找到的比以前少：%shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% finds more than before: %shares%</source>
        <translation>自 %day%起，%model% 找到的比以前多：%shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% has fewer false alarms per undamaged photo: %shares%</source>
        <translation>自 %day%起，%model% 每张完好照片的误报减少：%shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% has more false alarms per undamaged photo: %shares%</source>
        <translation>自 %day%起，%model% 每张完好照片的误报增多：%shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% is right less often than before: %shares%</source>
        <translation>自 %day%起，%model% 不如以前准确：%shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% is right more often than before: %shares%</source>
        <translation>自 %day%起，%model% 比以前更准确：%shares%</translation>
    </message>
    <message>
        <source>Since %day% answers of %model% are unusable less often: %shares%</source>
        <translation>自 %day%起，%model% 无法使用的回答占比下降：%shares%</translation>
    </message>
    <message>
        <source>Since %day% answers of %model% are unusable more often: %shares%</source>
        <translation>自 %day%起，%model% 无法使用的回答占比上升：%shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are edited less often: %shares%</source>
        <translation>自 %day%起，%model% 的损伤修改率下降：%shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are edited more often: %shares%</source>
        <translation>自 %day%起，%model% 的损伤修改率上升：%shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are rejected less often: %shares%</source>
        <translation>自 %day%起，%model% 的损伤驳回率下降：%shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are rejected more often: %shares%</source>
        <translation>自 %day%起，%model% 的损伤驳回率上升：%shares%</translation>
    </message>
    <message>
        <source>Since %day% people add less to what %model% found: %shares%</source>
        <translation>自 %day%起，对 %model% 结果的补充减少：%shares%</translation>
    </message>
    <message>
        <source>Since %day% people add more to what %model% found: %shares%</source>
        <translation>自 %day%起，对 %model% 结果的补充增多：%shares%</translation>
    </message>
    <message>
        <source>Since that day Tessera asks in other words.</source>
        <translation>自当日起，Tessera 的提问措辞已变。</translation>
    </message>
    <message>
        <source>Since that day the server names another model.</source>
        <translation>自当日起，服务器报告的模型名称已变。</translation>
    </message>
    <message>
        <source>Since that day the template has a new version.</source>
        <translation>自当日起，模板有新版本。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers by month and model</source>
        <translation>按月份和模型统计的回答</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>按服务器报告的名称</translation>
    </message>
    <message>
        <source>By people, of all findings that hold</source>
        <translation>由人补充，占全部成立的损伤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation>
            <numerusform>统计中…已处理 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>定损用时</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Findings that a person judged one by one</source>
        <translation>由人逐一审核的损伤</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Median from the answer to the first decision</source>
        <translation>从回答到首次定损的中位时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models over time</source>
        <translation>模型随时间变化</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No change beyond chance was seen. It is looked for once a week.</source>
        <translation>未发现超出随机波动的变化。每周检查一次。</translation>
    </message>
    <message>
        <source>No model was asked in this time.</source>
        <translation>这段时间未询问模型。</translation>
    </message>
    <message>
        <source>Of the answers: nothing in them could be read</source>
        <translation>占回答：其中无可读内容</translation>
    </message>
    <message>
        <source>Of the findings judged</source>
        <translation>占已审核损伤</translation>
    </message>
    <message>
        <source>Of the template, and of the words Tessera asks in</source>
        <translation>模板及 Tessera 提问措辞的版本</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>松开即添加</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Only the address of a picture came, not the picture. Save it as a file, or copy the picture itself and paste it.</source>
        <translation>只收到图片地址，没有图片。请存为文件，或复制图片本身后粘贴。</translation>
    </message>
    <message>
        <source>The other program did not hand over all of its files. Save the ones that are missing first, then drop those.</source>
        <translation>另一程序未交出全部文件。请先保存缺少的文件，再拖入。</translation>
    </message>
    <message>
        <source>The other program handed over no file. Save the attachment or the message first, then drop that file; or copy the picture and paste it.</source>
        <translation>另一程序未交出文件。请先保存附件或邮件，再拖入该文件；或复制图片后粘贴。</translation>
    </message>
    <message>
        <source>There is no photo in what was dropped.</source>
        <translation>拖入的内容中没有照片。</translation>
    </message>
</context>
<context>
    <name>EmblemField</name>
    <message>
        <source>Another one…</source>
        <translation>换一个…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Add photos, then press Analyse: what the model sees appears here.</source>
        <translation>添加照片后点“分析”：模型所见将显示在这里。</translation>
    </message>
    <message>
        <source>Press Analyse: reasoning and findings appear here as they come.</source>
        <translation>点“分析”：推理和损伤会陆续显示在这里。</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Camera…</source>
        <translation>相机…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>连接模型…</translation>
    </message>
    <message>
        <source>Drop up to four photos</source>
        <translation>拖入最多四张照片</translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation>来自手机…</translation>
    </message>
    <message>
        <source>Go to the dock</source>
        <translation>前往收货台</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC, WebP, TIFF or BMP — from a folder, an e-mail or the clipboard. Originals are kept untouched; location data is removed before anything is sent.</source>
        <translation>JPEG、PNG、HEIC、WebP、TIFF 或 BMP，来自文件夹、邮件或剪贴板。原件保持不变；发送前会去除位置信息。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Try with sample photos</source>
        <translation>用示例照片试试</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is called so, who becomes a number.</source>
        <translation>有同事叫此姓名，将改为编号。</translation>
    </message>
    <message>
        <source>A legal hold keeps it as a colleague's name.</source>
        <translation>因诉讼保留，仍作为同事姓名保存。</translation>
    </message>
    <message>
        <source>A legal hold keeps it in: %1</source>
        <translation>因诉讼保留，仍保存在：%1</translation>
    </message>
    <message>
        <source>A measurement is under way: answers in it are not counted, and nothing can be erased before it has ended or is stopped.</source>
        <translation>正在测评：测评中的回答未计入，须待测评结束或停止后才能清除。</translation>
    </message>
    <message>
        <source>A person's data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Answers of measurements in which it stands: %1.</source>
        <translation>测评中含该姓名的回答：%1 条。</translation>
    </message>
    <message>
        <source>As it stands in the cases</source>
        <translation>按案件中的写法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cases in which it stands: %1.</source>
        <translation>出现的案件：%1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase «%1»?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>删除中…</translation>
    </message>
    <message>
        <source>Everything that is kept of them, a zip for each case, for whoever asks for it</source>
        <translation>所保存的全部内容，每案一个 zip，供本人索取</translation>
    </message>
    <message>
        <source>It is erased. Cases in which it stood: %1.</source>
        <translation>已删除。曾出现的案件：%1。</translation>
    </message>
    <message>
        <source>It stands in no case.</source>
        <translation>没有案件出现该姓名。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On a person's request: what is kept of them is written down, or erased: their name, and what else points at them where they are the insured. The history says that it was done, and can still be checked.</source>
        <translation>应个人要求，写出或删除所保存的内容：其姓名，以及其作为被保险人时其他可识别的信息。历史会记录此事，且仍可核验。</translation>
    </message>
    <message>
        <source>The name goes out of cases, notes, answers, measurements and the words of the log, and kept copies of reports go with it, as do copies of photos in measurements. The cases' own photos and backups stay. This can't be taken back.</source>
        <translation>该姓名将从案件、备注、回答、测评和日志文字中删除，所存报告副本和测评中的照片副本也一并删除。案件自身的照片和备份保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>写出…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>写出中…</translation>
    </message>
    <message numerus="yes">
        <source>Written down: %n cases. Look through them before handing them out.</source>
        <translation>
            <numerusform>已写出 %n 个案件。交付前请先检查。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>: at most {most}</source>
        <translation>：最多 {most} 张</translation>
    </message>
    <message>
        <source>: they are {days} days apart</source>
        <translation>：相差 {days} 天</translation>
    </message>
    <message>
        <source>: they are {hours} hours apart</source>
        <translation>：相差 {hours} 小时</translation>
    </message>
    <message>
        <source>: they are {minutes} minutes apart</source>
        <translation>：相差 {minutes} 分钟</translation>
    </message>
    <message>
        <source>: {tokens} tokens where {window} fit</source>
        <translation>：{tokens} 个 token，上限 {window}</translation>
    </message>
    <message>
        <source>: {window} tokens fit</source>
        <translation>：上限 {window} 个 token</translation>
    </message>
    <message>
        <source>A case as bad as {number} needs a second opinion before its report.</source>
        <translation>{number} 这样严重的案件，出具报告前需要第二意见。</translation>
    </message>
    <message>
        <source>A copy of it is kept; the usual settings hold for now.</source>
        <translation>已保留副本；暂用默认设置。</translation>
    </message>
    <message>
        <source>A measurement is under way, which may hold the name, too.</source>
        <translation>正在测评，其中也可能有该姓名。</translation>
    </message>
    <message>
        <source>A model was asked about these photos in this order and calls them by it.</source>
        <translation>模型已按此顺序看过这些照片，并以此编号。</translation>
    </message>
    <message>
        <source>A model was asked about this photo, so it can't be taken out any more.</source>
        <translation>已就该照片询问过模型，无法再移除。</translation>
    </message>
    <message>
        <source>A photo is larger than {host} takes.</source>
        <translation>有照片超出 {host} 的大小上限。</translation>
    </message>
    <message>
        <source>Add another photo instead.</source>
        <translation>请换一张照片。</translation>
    </message>
    <message>
        <source>All other rules work.</source>
        <translation>其他规则均可使用。</translation>
    </message>
    <message>
        <source>All other templates work.</source>
        <translation>其他模板均可使用。</translation>
    </message>
    <message>
        <source>Allow it in the system's settings under Privacy, Camera, then try again.</source>
        <translation>在系统设置的“隐私 &gt; 相机”中允许，然后重试。</translation>
    </message>
    <message>
        <source>Allow paid use in the provider's console, then analyse again.</source>
        <translation>在服务商控制台开通付费使用，然后重新分析。</translation>
    </message>
    <message>
        <source>Allow writing in the folder «rules», then try again.</source>
        <translation>允许写入“rules”文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Allow writing in the folder «templates», then try again.</source>
        <translation>允许写入“templates”文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another data folder.</source>
        <translation>允许写入，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>An example that went before this answer can't be sent again as it was.</source>
        <translation>此回答之前的示例已无法按原样再次发送。</translation>
    </message>
    <message>
        <source>Analyse again in a minute.</source>
        <translation>一分钟后重新分析。</translation>
    </message>
    <message>
        <source>Analyse again in a moment.</source>
        <translation>稍后重新分析。</translation>
    </message>
    <message>
        <source>Analyse again with fewer photos.</source>
        <translation>减少照片后重新分析。</translation>
    </message>
    <message>
        <source>Analyse again, or take the photo out and add it anew.</source>
        <translation>重新分析，或移除该照片后重新添加。</translation>
    </message>
    <message>
        <source>Analyse again, or test the connection in the settings.</source>
        <translation>重新分析，或在设置中测试连接。</translation>
    </message>
    <message>
        <source>Analyse again, then ask about the new answer.</source>
        <translation>重新分析，再就新回答提问。</translation>
    </message>
    <message>
        <source>Analyse again.</source>
        <translation>请重新分析。</translation>
    </message>
    <message>
        <source>Analyse again; if the server is slow, allow it more time in the settings.</source>
        <translation>重新分析；若服务器较慢，请在设置中延长时间。</translation>
    </message>
    <message>
        <source>Another Tessera has {place} open.</source>
        <translation>另一个 Tessera 已打开 {place}。</translation>
    </message>
    <message>
        <source>Ask a second model about its photos, then issue the report.</source>
        <translation>请第二个模型查看其照片，然后出具报告。</translation>
    </message>
    <message>
        <source>Ask again when the time is over.</source>
        <translation>时间到后再提问。</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose that in the settings under Report.</source>
        <translation>向颁发方申请新证书，并在设置的“报告”中选择。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow larger requests.</source>
        <translation>请服务器管理员放宽请求大小。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it.</source>
        <translation>请服务器管理员更新证书。</translation>
    </message>
    <message>
        <source>Ask whoever sent it to write the file once more.</source>
        <translation>请发送方重新写出该文件。</translation>
    </message>
    <message>
        <source>Ask your IT to allow {host}, then analyse again.</source>
        <translation>请 IT 部门放行 {host}，然后重新分析。</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>请询问管理员。</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>两者都会保留。</translation>
    </message>
    <message>
        <source>Case {number} can't be accepted as it was proposed.</source>
        <translation>案件 {number} 不能按建议直接采纳。</translation>
    </message>
    <message>
        <source>Case {number} can't be changed now.</source>
        <translation>案件 {number} 目前无法修改。</translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation>案件 {number} 已结案。</translation>
    </message>
    <message>
        <source>Case {number} is not decided yet.</source>
        <translation>案件 {number} 尚未定损。</translation>
    </message>
    <message>
        <source>Case {number} is under legal hold.</source>
        <translation>案件 {number} 处于诉讼保留中。</translation>
    </message>
    <message>
        <source>Case {number} was deleted.</source>
        <translation>案件 {number} 已删除。</translation>
    </message>
    <message>
        <source>Cases are not touched.</source>
        <translation>案件不受影响。</translation>
    </message>
    <message>
        <source>Check address and kind of connection in the settings.</source>
        <translation>在设置中检查地址和连接类型。</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network.</source>
        <translation>在设置的“网络”中检查其地址。</translation>
    </message>
    <message>
        <source>Check model and address in the settings.</source>
        <translation>在设置中检查模型和地址。</translation>
    </message>
    <message>
        <source>Check the address in the settings, and that this computer is online.</source>
        <translation>在设置中检查地址，并确认本机已联网。</translation>
    </message>
    <message>
        <source>Check the address in the settings.</source>
        <translation>在设置中检查地址。</translation>
    </message>
    <message>
        <source>Check the address in the settings: on this computer it may begin with http://.</source>
        <translation>在设置中检查地址：本机可用 http:// 开头。</translation>
    </message>
    <message>
        <source>Check the address, https or http, and that no firewall stands between.</source>
        <translation>检查地址、https 或 http，以及是否有防火墙阻挡。</translation>
    </message>
    <message>
        <source>Check the network and the address, and that the server runs; analyse again.</source>
        <translation>检查网络、地址和服务器是否运行，然后重新分析。</translation>
    </message>
    <message>
        <source>Check the records, or put back a backup.</source>
        <translation>核查记录，或恢复备份。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .p12 or .pfx.</source>
        <translation>请选择以 .p12 或 .pfx 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a model that sees in the settings.</source>
        <translation>在设置中选择能识图的模型。</translation>
    </message>
    <message>
        <source>Choose another address, or add the photos from files.</source>
        <translation>选择其他地址，或从文件添加照片。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择其他备份。</translation>
    </message>
    <message>
        <source>Choose another certificate in the settings under Report.</source>
        <translation>请在设置的“报告”中选择其他证书。</translation>
    </message>
    <message>
        <source>Choose another connection, or ask your administrator.</source>
        <translation>选择其他连接，或询问管理员。</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>换个位置重新导出。</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>请换个位置重试。</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>请选择其他模板。</translation>
    </message>
    <message>
        <source>Choose another value in the settings.</source>
        <translation>在设置中选择其他值。</translation>
    </message>
    <message>
        <source>Choose one of those in the settings under Templates.</source>
        <translation>请从设置的“模板”中选择。</translation>
    </message>
    <message>
        <source>Choose the file that was written from another desk.</source>
        <translation>请选择从另一台电脑写出的文件。</translation>
    </message>
    <message>
        <source>Choose two measurements of the same set.</source>
        <translation>请选择同一标注集的两次测评。</translation>
    </message>
    <message>
        <source>Close Tessera there. If it runs no longer, delete «tessera.open» in the folder.</source>
        <translation>在该电脑上关闭 Tessera。若已不再运行，请删除文件夹中的“tessera.open”。</translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation>在该程序中关闭，或另存为其他名称。</translation>
    </message>
    <message>
        <source>Close it, or choose another data folder.</source>
        <translation>将其关闭，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, then try again.</source>
        <translation>关闭正在使用相机的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Connect it again: it goes on by itself.</source>
        <translation>重新接上后会自动继续。</translation>
    </message>
    <message>
        <source>Connect one: it is shown here at once.</source>
        <translation>接上相机后会立即显示。</translation>
    </message>
    <message>
        <source>Correct it in the settings under Templates.</source>
        <translation>请在设置的“模板”中更正。</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <translation>在设置中更正地址。</translation>
    </message>
    <message>
        <source>Correct the set, or choose another.</source>
        <translation>更正标注集，或选择其他标注集。</translation>
    </message>
    <message>
        <source>Correct the table, or choose another in the settings.</source>
        <translation>更正该表，或在设置中选择其他表。</translation>
    </message>
    <message>
        <source>Correct the table, or choose another.</source>
        <translation>更正该表，或选择其他表。</translation>
    </message>
    <message>
        <source>Decide it first, or write a draft.</source>
        <translation>请先定损，或写草稿。</translation>
    </message>
    <message>
        <source>Enter the key again in the settings.</source>
        <translation>在设置中重新输入密钥。</translation>
    </message>
    <message>
        <source>Enter the key in the settings.</source>
        <translation>在设置中输入密钥。</translation>
    </message>
    <message>
        <source>Enter the proxy's name and password in the settings; your IT knows them.</source>
        <translation>在设置中填写代理的用户名和密码，可向 IT 部门索取。</translation>
    </message>
    <message>
        <source>Enter the server's final address in the settings.</source>
        <translation>在设置中填写服务器的最终地址。</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>其他功能不受影响。</translation>
    </message>
    <message>
        <source>Everything in it is as it was.</source>
        <translation>其中内容保持原样。</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Everything saved before is kept.</source>
        <translation>此前保存的内容均保留。</translation>
    </message>
    <message>
        <source>Export the certificate again, together with its key.</source>
        <translation>请连同密钥重新导出证书。</translation>
    </message>
    <message>
        <source>Free some space or allow writing there, then try again.</source>
        <translation>清理空间或允许写入，然后重试。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>清理空间或换用其他磁盘，然后重新导出。</translation>
    </message>
    <message>
        <source>Free some space, or choose another place in the settings.</source>
        <translation>清理空间，或在设置中选择其他位置。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>清理空间后重试。</translation>
    </message>
    <message>
        <source>Get the company's certificate from IT and enter its file in the settings.</source>
        <translation>向 IT 部门索取公司证书，并在设置中填写其文件。</translation>
    </message>
    <message>
        <source>Give it another name, or choose another data folder.</source>
        <translation>将其重命名，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Give the server's model a larger context window, or leave out a photo.</source>
        <translation>为服务器的模型加大上下文窗口，或减少一张照片。</translation>
    </message>
    <message>
        <source>Go on later, or make a batch that is asked at once.</source>
        <translation>稍后继续，或新建立即提问的批次。</translation>
    </message>
    <message>
        <source>Have a smaller model run there, or one of fewer bits.</source>
        <translation>在该处运行更小的模型，或位数更低的量化模型。</translation>
    </message>
    <message>
        <source>In the settings, choose the region in which the key was made.</source>
        <translation>在设置中选择创建密钥时所在的区域。</translation>
    </message>
    <message>
        <source>In the settings, leave the model's thinking as it is.</source>
        <translation>在设置中保持模型的思考为默认。</translation>
    </message>
    <message>
        <source>Install the newest Tessera.</source>
        <translation>请安装最新版 Tessera。</translation>
    </message>
    <message>
        <source>It is there as before.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>It stays in the case, and so does what was said of it.</source>
        <translation>照片及其回答仍保留在案件中。</translation>
    </message>
    <message>
        <source>Its bytes are not kept, or are not what they were.</source>
        <translation>其原始字节未保留，或已不一致。</translation>
    </message>
    <message>
        <source>Leave out photos, or use a connection that takes more of them.</source>
        <translation>减少照片，或换用可接收更多照片的连接。</translation>
    </message>
    <message>
        <source>Leave out the largest photo, then analyse again.</source>
        <translation>去掉最大的照片后重新分析。</translation>
    </message>
    <message>
        <source>Leave out the photo it objects to, or use another model.</source>
        <translation>去掉被拒绝的照片，或换用其他模型。</translation>
    </message>
    <message>
        <source>Leave out what it objects to, or use another model.</source>
        <translation>去掉被拒绝的内容，或换用其他模型。</translation>
    </message>
    <message>
        <source>Let Tessera put a backup back, or rebuild what can be read.</source>
        <translation>请让 Tessera 恢复备份，或重建可读取的内容。</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>如有权限，请先解除诉讼保留。</translation>
    </message>
    <message>
        <source>Look at it and decide it yourself.</source>
        <translation>请查看后自行定损。</translation>
    </message>
    <message>
        <source>Look at it in the settings under Rules.</source>
        <translation>请在设置的“规则”中查看。</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>请查看其历史。</translation>
    </message>
    <message>
        <source>Look at the printer, or choose another one.</source>
        <translation>检查打印机，或换用其他打印机。</translation>
    </message>
    <message>
        <source>Look at this computer's date, or choose another one.</source>
        <translation>检查本机日期，或选择其他证书。</translation>
    </message>
    <message>
        <source>Measure the older one again, on the set as it is now.</source>
        <translation>请用标注集现在的内容重新测评较早的一次。</translation>
    </message>
    <message>
        <source>No backup could be made in {place}. {said}</source>
        <translation>无法在 {place} 中备份。{said}</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>未找到相机。</translation>
    </message>
    <message>
        <source>No case was made of it.</source>
        <translation>未由其新建案件。</translation>
    </message>
    <message>
        <source>No case was made.</source>
        <translation>未新建案件。</translation>
    </message>
    <message>
        <source>No connection is called «{name}».</source>
        <translation>没有名为“{name}”的连接。</translation>
    </message>
    <message>
        <source>No model is connected yet.</source>
        <translation>尚未连接模型。</translation>
    </message>
    <message>
        <source>No range is shown for any finding.</source>
        <translation>不显示任何损伤的价格区间。</translation>
    </message>
    <message>
        <source>No report of it was issued.</source>
        <translation>未为其出具报告。</translation>
    </message>
    <message>
        <source>No report was issued; the case is as it was.</source>
        <translation>未出具报告；案件保持原样。</translation>
    </message>
    <message>
        <source>No report was issued; the decision is kept.</source>
        <translation>未出具报告；结论已保留。</translation>
    </message>
    <message>
        <source>No report was written; findings, decision and issued reports are kept.</source>
        <translation>未生成报告；损伤、结论和已出具的报告均保留。</translation>
    </message>
    <message>
        <source>No report was written; the case and other photos are kept.</source>
        <translation>未生成报告；案件及其他照片均已保留。</translation>
    </message>
    <message>
        <source>No server runs at {host}.</source>
        <translation>{host} 上没有服务器在运行。</translation>
    </message>
    <message>
        <source>Nobody on this network knows {host}.</source>
        <translation>网络中找不到 {host}。</translation>
    </message>
    <message>
        <source>Nothing can be written in {place}. {said}</source>
        <translation>无法写入 {place}。{said}</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>其他内容没有改动。</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>此处没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>其中没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>文件夹中没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing of it is deleted.</source>
        <translation>其中内容均不删除。</translation>
    </message>
    <message>
        <source>Nothing was changed; this version goes on.</source>
        <translation>没有做任何更改，当前版本可继续使用。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing was lost; no report was issued.</source>
        <translation>没有丢失任何内容；未出具报告。</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>未进行测评。</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent; the photos are kept.</source>
        <translation>没有发送任何内容；照片已保留。</translation>
    </message>
    <message>
        <source>On this computer nothing may be sent to {host}.</source>
        <translation>本机不允许向 {host} 发送任何内容。</translation>
    </message>
    <message>
        <source>Open it in the provider's console, then analyse again.</source>
        <translation>在服务商控制台开通后重新分析。</translation>
    </message>
    <message>
        <source>Open the case again.</source>
        <translation>重新打开案件。</translation>
    </message>
    <message>
        <source>Open the settings and enter the connection again.</source>
        <translation>打开设置，重新填写连接。</translation>
    </message>
    <message>
        <source>Open the settings and save them again.</source>
        <translation>打开设置并重新保存。</translation>
    </message>
    <message>
        <source>Pages before may have come out; the case is as it was.</source>
        <translation>前几页可能已打印；案件保持原样。</translation>
    </message>
    <message>
        <source>Pay what is due there, then analyse again.</source>
        <translation>结清欠费后重新分析。</translation>
    </message>
    <message>
        <source>Photos and everything answered so far are kept.</source>
        <translation>照片和已有回答均已保存。</translation>
    </message>
    <message>
        <source>Photos and key were not sent there.</source>
        <translation>照片和密钥未发往该处。</translation>
    </message>
    <message>
        <source>Photos from a phone can't be received at {address}. {said}</source>
        <translation>无法在 {address} 接收手机照片。{said}</translation>
    </message>
    <message>
        <source>Photos that were taken are kept.</source>
        <translation>已拍的照片已保存。</translation>
    </message>
    <message>
        <source>Places of {name} were blacked out after this answer.</source>
        <translation>此回答之后，{name} 有部分被涂黑。</translation>
    </message>
    <message>
        <source>Price and stock count as not known.</source>
        <translation>价格和库存按未知处理。</translation>
    </message>
    <message>
        <source>Put it back to go on.</source>
        <translation>恢复后继续。</translation>
    </message>
    <message>
        <source>Put photos in order before they are analysed.</source>
        <translation>请在分析前调整照片顺序。</translation>
    </message>
    <message>
        <source>Put the data folder's photos back from a copy of it.</source>
        <translation>请从数据文件夹的副本中恢复照片。</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one under Report.</source>
        <translation>放回该文件，或在“报告”中选择其他证书。</translation>
    </message>
    <message>
        <source>Put the word number into it once, in curly brackets.</source>
        <translation>请在花括号中写一次 number。</translation>
    </message>
    <message>
        <source>Question and answer need about {tokens} tokens, however small the photos are made, and the model's window is {window}.</source>
        <translation>无论照片缩到多小，问题和回答约需 {tokens} 个 token，而模型窗口为 {window}。</translation>
    </message>
    <message>
        <source>Raise the budget, then go on.</source>
        <translation>提高预算后继续。</translation>
    </message>
    <message>
        <source>Reopen it to go on.</source>
        <translation>重新打开后继续。</translation>
    </message>
    <message>
        <source>Reports can't be signed on this computer.</source>
        <translation>本机无法签署报告。</translation>
    </message>
    <message>
        <source>Restart Tessera.</source>
        <translation>重启 Tessera。</translation>
    </message>
    <message>
        <source>Run {command} once in Tessera's folder, then try again.</source>
        <translation>在 Tessera 文件夹中运行一次 {command}，然后重试。</translation>
    </message>
    <message>
        <source>See whether it takes this model for answers within a day, then go on.</source>
        <translation>确认其是否支持该模型的一日内回答，然后继续。</translation>
    </message>
    <message>
        <source>Set the provider of the connection, or ask at once.</source>
        <translation>设置该连接的服务商，或立即提问。</translation>
    </message>
    <message>
        <source>Set this computer's date and time right, then analyse again.</source>
        <translation>校正本机日期和时间，然后重新分析。</translation>
    </message>
    <message>
        <source>Set up a connection in the settings, or practise without.</source>
        <translation>在设置中建立连接，或不连接先练习。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现问题。</translation>
    </message>
    <message>
        <source>Start the model's server there, then analyse again.</source>
        <translation>在该处启动模型服务器，然后重新分析。</translation>
    </message>
    <message>
        <source>Stop it, or wait until it is done, and erase again.</source>
        <translation>请停止测评或等其完成，然后再次删除。</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>请告知管理员。</translation>
    </message>
    <message>
        <source>Test the connection in the settings.</source>
        <translation>在设置中测试连接。</translation>
    </message>
    <message>
        <source>Test the connection in the settings: it shows whether the model sees pictures.</source>
        <translation>在设置中测试连接：可看出模型能否识图。</translation>
    </message>
    <message>
        <source>The account at {host} has a bill that is not paid.</source>
        <translation>{host} 账户有欠费。</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left.</source>
        <translation>{host} 账户余额不足。</translation>
    </message>
    <message>
        <source>The administrator's policy can't be read: {path}. {said}</source>
        <translation>管理员策略无法读取：{path}。{said}</translation>
    </message>
    <message>
        <source>The backup {path} can't be put in place. {said}</source>
        <translation>无法恢复备份 {path}。{said}</translation>
    </message>
    <message>
        <source>The batch has reached its budget.</source>
        <translation>批次已达到预算。</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>相机没有画面。</translation>
    </message>
    <message>
        <source>The case could not be written into {path}. {said}</source>
        <translation>无法将案件写入 {path}。{said}</translation>
    </message>
    <message>
        <source>The case file in {place} is damaged. {said}</source>
        <translation>{place} 中的案件文件已损坏。{said}</translation>
    </message>
    <message>
        <source>The case file in {place} is gone; photos or backups are not.</source>
        <translation>{place} 中的案件文件丢失；照片或备份尚在。</translation>
    </message>
    <message>
        <source>The case is kept; a file already there was not changed.</source>
        <translation>案件已保存；原有文件未改动。</translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation>案件保持原样。</translation>
    </message>
    <message>
        <source>The cases are kept, and so are earlier backups.</source>
        <translation>案件和以前的备份均保留。</translation>
    </message>
    <message>
        <source>The cases are kept; a file already there was not changed.</source>
        <translation>案件均已保存；原有文件未改动。</translation>
    </message>
    <message>
        <source>The cases in {place} can't be opened.</source>
        <translation>无法打开 {place} 中的案件。</translation>
    </message>
    <message>
        <source>The cases in {place} were written by a newer Tessera.</source>
        <translation>{place} 中的案件由更新版本的 Tessera 写入。</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out.</source>
        <translation>{host} 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate {path} can't be read. {said}</source>
        <translation>证书 {path} 无法读取。{said}</translation>
    </message>
    <message>
        <source>The certificate {path} holds only from {day} on.</source>
        <translation>证书 {path} 自 {day} 起生效。</translation>
    </message>
    <message>
        <source>The certificate {path} is not meant for signatures.</source>
        <translation>证书 {path} 不用于签名。</translation>
    </message>
    <message>
        <source>The certificate {path} ran out on {day}.</source>
        <translation>证书 {path} 已于 {day} 过期。</translation>
    </message>
    <message>
        <source>The change can't be saved in {place}. {said}</source>
        <translation>无法在 {place} 中保存更改。{said}</translation>
    </message>
    <message>
        <source>The computer «{host}» has {place} open since {since}.</source>
        <translation>电脑“{host}”自 {since} 起打开了 {place}。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off in the middle.</source>
        <translation>与 {host} 的连接中途断开。</translation>
    </message>
    <message>
        <source>The connection's address can't be used: {why}</source>
        <translation>连接地址无法使用：{why}</translation>
    </message>
    <message>
        <source>The disk with {place} is full.</source>
        <translation>{place} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>The file is as it was, and so are the cases.</source>
        <translation>文件和案件均保持原样。</translation>
    </message>
    <message>
        <source>The file is as it was; no report was issued.</source>
        <translation>文件保持原样；未出具报告。</translation>
    </message>
    <message>
        <source>The file itself was not touched; other photos are taken in.</source>
        <translation>文件本身未改动；其他照片继续导入。</translation>
    </message>
    <message>
        <source>The file {path} could not be written. {said}</source>
        <translation>无法写入文件 {path}。{said}</translation>
    </message>
    <message>
        <source>The free part of the account at {host} is used up.</source>
        <translation>{host} 账户的免费额度已用完。</translation>
    </message>
    <message>
        <source>The key in {path}, or how it is encrypted, is not supported. {kind}</source>
        <translation>{path} 中的密钥或其加密方式不受支持。{kind}</translation>
    </message>
    <message>
        <source>The key is stored nowhere; it holds until Tessera is closed.</source>
        <translation>密钥未保存在任何地方，关闭 Tessera 前有效。</translation>
    </message>
    <message>
        <source>The log is kept, and goes on without a stamp.</source>
        <translation>日志已保留，将不带时间戳继续。</translation>
    </message>
    <message>
        <source>The memory of {host} is too small for this model or these photos.</source>
        <translation>{host} 的内存不足以运行该模型或处理这些照片。</translation>
    </message>
    <message>
        <source>The model at {host} does not take how this connection switches its thinking.</source>
        <translation>{host} 上的模型不接受此连接的思考开关。</translation>
    </message>
    <message>
        <source>The model at {host} takes fewer photos at once{most_told}.</source>
        <translation>{host} 上的模型一次可接收的照片更少{most_told}。</translation>
    </message>
    <message>
        <source>The model «{model}» at {host} takes no pictures.</source>
        <translation>{host} 上的模型“{model}”不接收图片。</translation>
    </message>
    <message>
        <source>The model «{model}» is not opened for your account at {host}.</source>
        <translation>您在 {host} 的账户未开通模型“{model}”。</translation>
    </message>
    <message>
        <source>The model's server at {host} did not answer as it should.</source>
        <translation>{host} 的模型服务器响应异常。</translation>
    </message>
    <message>
        <source>The name of the data folder {place}, or of a folder above it, can't be read as text.</source>
        <translation>数据文件夹 {place} 或其上级文件夹的名称无法识别为文字。</translation>
    </message>
    <message>
        <source>The part for cameras is not installed. {said}</source>
        <translation>未安装相机组件。{said}</translation>
    </message>
    <message>
        <source>The password does not open the certificate {path}.</source>
        <translation>密码无法打开证书 {path}。</translation>
    </message>
    <message>
        <source>The password is stored nowhere; the settings are saved.</source>
        <translation>密码未保存在任何地方；设置已保存。</translation>
    </message>
    <message>
        <source>The photos and the question are more than the model at {host} holds at once{figures}.</source>
        <translation>照片和问题超出 {host} 上模型的容量{figures}。</translation>
    </message>
    <message>
        <source>The photos are in the case.</source>
        <translation>照片已在案件中。</translation>
    </message>
    <message>
        <source>The photos are more than {host} takes in one request.</source>
        <translation>照片超出 {host} 单次请求的上限。</translation>
    </message>
    <message>
        <source>The price table {table} can't be used: {why}</source>
        <translation>价格表 {table} 无法使用：{why}</translation>
    </message>
    <message>
        <source>The product table {table} can't be used: {why}</source>
        <translation>商品表 {table} 无法使用：{why}</translation>
    </message>
    <message>
        <source>The provider answered, but not about this case.</source>
        <translation>服务商已回答，但与本案无关。</translation>
    </message>
    <message>
        <source>The provider did not answer within its time.</source>
        <translation>服务商未在时限内回答。</translation>
    </message>
    <message>
        <source>The provider knows nothing of the questions any more.</source>
        <translation>服务商已无这些问题的记录。</translation>
    </message>
    <message>
        <source>The provider took none of the questions: {said}</source>
        <translation>服务商未接收任何问题：{said}</translation>
    </message>
    <message>
        <source>The provider's cheaper interface did not answer.</source>
        <translation>服务商的低价接口没有响应。</translation>
    </message>
    <message>
        <source>The questions were called off at the provider.</source>
        <translation>这些问题已在服务商处取消。</translation>
    </message>
    <message>
        <source>The report can't be signed with {path}.</source>
        <translation>无法用 {path} 签署报告。</translation>
    </message>
    <message>
        <source>The report could not be printed on {printer}.</source>
        <translation>无法在 {printer} 上打印报告。</translation>
    </message>
    <message>
        <source>The report could not be signed. {said}</source>
        <translation>报告无法签名。{said}</translation>
    </message>
    <message>
        <source>The report {path} could not be written. {said}</source>
        <translation>无法写入报告 {path}。{said}</translation>
    </message>
    <message>
        <source>The report {path} is open elsewhere, or may not be changed.</source>
        <translation>报告 {path} 正在别处打开，或不允许修改。</translation>
    </message>
    <message>
        <source>The rule «{rule}» can't be used.</source>
        <translation>规则“{rule}”无法使用。</translation>
    </message>
    <message>
        <source>The rule «{rule}» can't be used. Line {line}, {name}: {why}</source>
        <translation>规则“{rule}”无法使用。第 {line} 行，{name}：{why}</translation>
    </message>
    <message>
        <source>The rule «{rule}» could not be deleted. {said}</source>
        <translation>规则“{rule}”无法删除。{said}</translation>
    </message>
    <message>
        <source>The rule «{rule}» could not be saved. {said}</source>
        <translation>规则“{rule}”无法保存。{said}</translation>
    </message>
    <message>
        <source>The set {set_name} can't be used: {why}</source>
        <translation>标注集 {set_name} 无法使用：{why}</translation>
    </message>
    <message>
        <source>The setting «{name}» can't be «{value}».</source>
        <translation>设置“{name}”不能为“{value}”。</translation>
    </message>
    <message>
        <source>The settings could not be used.</source>
        <translation>设置无法使用。</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>设置文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The system does not let Tessera use {name}.</source>
        <translation>系统不允许 Tessera 使用 {name}。</translation>
    </message>
    <message>
        <source>The system's keyring did not take the certificate's password. {said}</source>
        <translation>系统密钥库未接受证书密码。{said}</translation>
    </message>
    <message>
        <source>The system's keyring did not take the key. {said}</source>
        <translation>系统密钥库未接受密钥。{said}</translation>
    </message>
    <message>
        <source>The table {table} can't be used: {why}</source>
        <translation>表格 {table} 无法使用：{why}</translation>
    </message>
    <message>
        <source>The template «{template}» can't be used.</source>
        <translation>模板“{template}”无法使用。</translation>
    </message>
    <message>
        <source>The template «{template}» can't be used. Line {line}, {name}: {why}</source>
        <translation>模板“{template}”无法使用。第 {line} 行，{name}：{why}</translation>
    </message>
    <message>
        <source>The template «{template}» could not be deleted. {said}</source>
        <translation>模板“{template}”无法删除。{said}</translation>
    </message>
    <message>
        <source>The template «{template}» could not be saved. {said}</source>
        <translation>模板“{template}”无法保存。{said}</translation>
    </message>
    <message>
        <source>The time-stamp server {server} gave no usable stamp ({said}).</source>
        <translation>时间戳服务器 {server} 未给出可用的时间戳（{said}）。</translation>
    </message>
    <message>
        <source>The two measurements can't be compared: labels were changed between them, for one those of {photo}.</source>
        <translation>这两次测评无法比较：其间标注有改动，例如 {photo} 的标注。</translation>
    </message>
    <message>
        <source>The two measurements can't be compared: they are not of the same photos.</source>
        <translation>这两次测评无法比较：所用照片不同。</translation>
    </message>
    <message>
        <source>The usual value holds.</source>
        <translation>使用默认值。</translation>
    </message>
    <message>
        <source>There are: {known}</source>
        <translation>现有：{known}</translation>
    </message>
    <message>
        <source>There is no room for the file {path}: the disk is full.</source>
        <translation>磁盘已满，无法写入文件 {path}。</translation>
    </message>
    <message>
        <source>There is no room for the report {path}: the disk is full.</source>
        <translation>磁盘已满，无法写入报告 {path}。</translation>
    </message>
    <message>
        <source>There is no rule of the office's called «{rule}».</source>
        <translation>没有名为“{rule}”的机构规则。</translation>
    </message>
    <message>
        <source>There is no template called «{template}».</source>
        <translation>没有名为“{template}”的模板。</translation>
    </message>
    <message>
        <source>They stay as they are, and so does what it said.</source>
        <translation>照片及其回答均保持不变。</translation>
    </message>
    <message>
        <source>This case's photos were deleted, as their time is over.</source>
        <translation>本案照片保存期满，已删除。</translation>
    </message>
    <message>
        <source>This computer can't check who signed a newer version.</source>
        <translation>本机无法核验新版本由谁签名。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. A company that looks into encrypted traffic puts its own in between.</source>
        <translation>本机不信任 {host} 的证书。公司若检查加密流量，会换用自己的证书。</translation>
    </message>
    <message>
        <source>This computer's date or time does not agree with {host}{apart}.</source>
        <translation>本机日期或时间与 {host} 不一致{apart}。</translation>
    </message>
    <message>
        <source>This {what} is no longer there.</source>
        <translation>{what}已不存在。</translation>
    </message>
    <message>
        <source>Top up the account, then analyse again.</source>
        <translation>充值后重新分析。</translation>
    </message>
    <message>
        <source>Try again, or issue it unsigned.</source>
        <translation>重试，或不签名出具。</translation>
    </message>
    <message>
        <source>Try again, or leave it.</source>
        <translation>重试，或不再处理。</translation>
    </message>
    <message>
        <source>Try again, or make a batch that is asked at once.</source>
        <translation>重试，或新建立即提问的批次。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Type it again in the settings under Report.</source>
        <translation>请在设置的“报告”中重新输入。</translation>
    </message>
    <message>
        <source>Type the name as it stands in the cases.</source>
        <translation>请按案件中的写法输入姓名。</translation>
    </message>
    <message>
        <source>Undo once more takes back the change before.</source>
        <translation>再次撤销可撤回更早的一项更改。</translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or set TESSERA_SIGNING_PASSWORD.</source>
        <translation>解锁密钥库后重新保存，或设置 TESSERA_SIGNING_PASSWORD。</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, then save again.</source>
        <translation>解锁系统密钥库后重新保存。</translation>
    </message>
    <message>
        <source>Until it can, nothing is sent and no report is issued.</source>
        <translation>在此之前不发送任何内容，也不出具报告。</translation>
    </message>
    <message>
        <source>Use RSA of 2,048 bits or more, or a curve (P-256, P-384, P-521), encrypted with AES.</source>
        <translation>请使用 2048 位以上的 RSA 或曲线（P-256、P-384、P-521），以 AES 加密。</translation>
    </message>
    <message>
        <source>Use a model with a larger context window, take photos out, or shorten what is asked.</source>
        <translation>换用上下文窗口更大的模型，移除照片，或精简提问内容。</translation>
    </message>
    <message>
        <source>Version {version} of the report can't be handed out.</source>
        <translation>无法交付报告第 {version} 版。</translation>
    </message>
    <message>
        <source>What answers at {host} shows the certificate of another server.</source>
        <translation>{host} 出示的是其他服务器的证书。</translation>
    </message>
    <message>
        <source>What listens at {host} does not speak https.</source>
        <translation>{host} 上的服务不支持 https。</translation>
    </message>
    <message>
        <source>What signs does not exist for Windows on ARM: issue unsigned, or on another computer.</source>
        <translation>Windows ARM 没有签名组件：请不签名出具，或换用其他电脑。</translation>
    </message>
    <message>
        <source>What was answered is kept, and the rest waits.</source>
        <translation>已有回答已保存，其余等待中。</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>已有回答已保存。</translation>
    </message>
    <message>
        <source>What was issued is under Versions of the report.</source>
        <translation>已出具的报告见“报告版本”。</translation>
    </message>
    <message>
        <source>What {host} says of a newer version can't be read.</source>
        <translation>无法读取 {host} 提供的新版本信息。</translation>
    </message>
    <message>
        <source>What {host} says of a newer version is not signed by your office, or was changed.</source>
        <translation>{host} 提供的新版本信息没有贵单位的签名，或已被改动。</translation>
    </message>
    <message>
        <source>What {host} sent back is no answer of a model.</source>
        <translation>{host} 返回的不是模型的回答。</translation>
    </message>
    <message>
        <source>Whether there is a newer version can't be told.</source>
        <translation>无法得知是否有新版本。</translation>
    </message>
    <message>
        <source>Your network's proxy asks for a password before it lets anything through to {host}.</source>
        <translation>网络代理要求密码，才能连接 {host}。</translation>
    </message>
    <message>
        <source>Your network's proxy lets nothing through to {host}.</source>
        <translation>网络代理禁止连接 {host}。</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>http:// is only for this computer: use https://.</source>
        <translation>http:// 仅用于本机：请用 https://。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>it leads into a private network.</source>
        <translation>指向专用网络。</translation>
    </message>
    <message>
        <source>it leads to an internal service.</source>
        <translation>指向内部服务。</translation>
    </message>
    <message>
        <source>it must begin with https:// or http://.</source>
        <translation>必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>it must hold no user name or password.</source>
        <translation>不得含用户名或密码。</translation>
    </message>
    <message>
        <source>it names no server.</source>
        <translation>没有服务器名。</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535.</source>
        <translation>端口不是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>{host} asks for a key, and none is kept for it.</source>
        <translation>{host} 需要密钥，但尚未保存密钥。</translation>
    </message>
    <message>
        <source>{host} can't be reached. {said}</source>
        <translation>无法连接 {host}。{said}</translation>
    </message>
    <message>
        <source>{host} could not read a photo.</source>
        <translation>{host} 无法读取某张照片。</translation>
    </message>
    <message>
        <source>{host} does not accept the key.</source>
        <translation>{host} 不接受该密钥。</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Keys hold in one region; this may be another's.</source>
        <translation>{host} 不接受该密钥。密钥只在一个区域有效，此密钥可能属于其他区域。</translation>
    </message>
    <message>
        <source>{host} gave the answer up after a time limit of its own.</source>
        <translation>{host} 因自身时限中止了回答。</translation>
    </message>
    <message>
        <source>{host} has too many questions waiting.</source>
        <translation>{host} 排队的请求过多。</translation>
    </message>
    <message>
        <source>{host} has too much to do. It asks to wait {wait}.</source>
        <translation>{host} 繁忙，请等待{wait}。</translation>
    </message>
    <message>
        <source>{host} is still loading its model, after {seconds} s.</source>
        <translation>{host} 在 {seconds} 秒后仍在加载模型。</translation>
    </message>
    <message>
        <source>{host} knows no model «{model}», or the address is wrong.</source>
        <translation>{host} 没有模型“{model}”，或地址有误。</translation>
    </message>
    <message>
        <source>{host} refused a photo by its own rules.</source>
        <translation>{host} 按其规则拒绝了某张照片。</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} 拒绝了请求（{status}）。</translation>
    </message>
    <message>
        <source>{host} refused these photos or words by its own rules.</source>
        <translation>{host} 按其规则拒绝了这些照片或文字。</translation>
    </message>
    <message>
        <source>{host} reported a failure of its own ({status}).</source>
        <translation>{host} 报告自身故障（{status}）。</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address.</source>
        <translation>{host} 将请求转往其他地址。</translation>
    </message>
    <message>
        <source>{host} takes no connection: nothing for {seconds} s.</source>
        <translation>{host} 不接受连接：{seconds} 秒无响应。</translation>
    </message>
    <message>
        <source>{host} took too long: nothing for {seconds} s.</source>
        <translation>{host} 耗时过长：{seconds} 秒无响应。</translation>
    </message>
    <message>
        <source>{name} can't be prepared for sending: {reason}</source>
        <translation>{name} 无法准备发送：{reason}</translation>
    </message>
    <message>
        <source>{name} can't be sent again exactly as this answer saw it.</source>
        <translation>{name} 无法按此回答所见原样重新发送。</translation>
    </message>
    <message>
        <source>{name} gives no picture. {said}</source>
        <translation>{name} 没有画面。{said}</translation>
    </message>
    <message>
        <source>{name} is no longer connected.</source>
        <translation>{name} 已断开。</translation>
    </message>
    <message>
        <source>{name} is no longer in the data folder.</source>
        <translation>数据文件夹中已没有 {name}。</translation>
    </message>
    <message>
        <source>{name} was not taken in: {reason}</source>
        <translation>{name} 未导入：{reason}</translation>
    </message>
    <message>
        <source>{path} holds no office set-up. {said}</source>
        <translation>{path} 不含机构配置。{said}</translation>
    </message>
    <message>
        <source>{path} holds no private key.</source>
        <translation>{path} 不含私钥。</translation>
    </message>
    <message>
        <source>{path} is no certificate with its key (PKCS#12).</source>
        <translation>{path} 不是带密钥的证书（PKCS#12）。</translation>
    </message>
    <message>
        <source>{path} is open in another program, or may not be changed.</source>
        <translation>{path} 正在其他程序中打开，或不允许修改。</translation>
    </message>
    <message>
        <source>{path} was not merged: {why}</source>
        <translation>{path} 未合并：{why}</translation>
    </message>
    <message>
        <source>{path} was not taken in: {why}</source>
        <translation>{path} 未导入：{why}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{then}</source>
        <translation>{then}</translation>
    </message>
    <message>
        <source>«{name}» has no cheaper interface that may take a day.</source>
        <translation>“{name}”没有可在一天内返回的低价接口。</translation>
    </message>
    <message>
        <source>«{name}» is too short to be looked for as a name.</source>
        <translation>“{name}”太短，无法作为姓名查找。</translation>
    </message>
    <message>
        <source>«{pattern}» is no pattern of file names.</source>
        <translation>“{pattern}”不是文件名模式。</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>0 to 1, with its interval</source>
        <translation>0 到 1，附区间</translation>
    </message>
    <message>
        <source>Across: how sure it said it was. Upwards: how often it was right, with its interval. On the line it would be right as often as it says; below it, it is too sure of itself.</source>
        <translation>横轴：自称的把握。纵轴：实际正确的比例，附区间。落在线上表示名副其实；低于线表示过于自信。</translation>
    </message>
    <message>
        <source>Answers of no use</source>
        <translation>无法使用的回答</translation>
    </message>
    <message>
        <source>Asked again, it says {value} of 100 things again (likely {low} to {high}).</source>
        <translation>再次提问时，100 处中有 {value} 处再次报出（可能为 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>提问措辞</translation>
    </message>
    <message>
        <source>Average precision (COCO, 0.5)</source>
        <translation>平均精度（COCO，0.5）</translation>
    </message>
    <message>
        <source>Both together (F1)</source>
        <translation>综合（F1）</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>按部位</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按程度</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Claims that return on another look</source>
        <translation>再次查看仍出现的比例</translation>
    </message>
    <message>
        <source>Confidence off by, on average</source>
        <translation>置信度平均偏差</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>之后已删除</translation>
    </message>
    <message>
        <source>Evaluation of the practice engine</source>
        <translation>练习引擎的测评</translation>
    </message>
    <message>
        <source>Evaluation of {model}</source>
        <translation>{model} 的测评</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>F1, boxes half over each other</source>
        <translation>F1，框重叠过半</translation>
    </message>
    <message>
        <source>F1, whatever it was called</source>
        <translation>F1，不论名称</translation>
    </message>
    <message>
        <source>False alarms per undamaged photo</source>
        <translation>每张完好照片误报数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Found, boxes half over each other</source>
        <translation>召回率，框重叠过半</translation>
    </message>
    <message>
        <source>Found, of all labels</source>
        <translation>召回率（占全部标注）</translation>
    </message>
    <message>
        <source>Found, of labels</source>
        <translation>召回率（占标注）</translation>
    </message>
    <message>
        <source>Found, whatever it was called</source>
        <translation>召回率，不论名称</translation>
    </message>
    <message>
        <source>Is it right as often as it says?</source>
        <translation>它的把握与实际相符吗？</translation>
    </message>
    <message>
        <source>Labelled as … called</source>
        <translation>标注为…所报为</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Labels and claims are matched one to one, as many as can be: in the same photo, of the same type, boxes overlapping by at least {overlap} (intersection over union); without a box, of the same part. In brackets: where 95 of 100 such sets would come out; n is what it stands on.</source>
        <translation>标注与所报一一配对，配对数取最大：同一照片、同一类型，框重叠至少 {overlap}（交并比）；无框时按同一部位。括号内为 100 个同类标注集中 95 个所在范围；n 为样本数。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not everything was answered; these figures are of what was.</source>
        <translation>并非全部都有回答；这些数字只针对已回答的部分。</translation>
    </message>
    <message>
        <source>Nothing was answered that could be measured.</source>
        <translation>没有可供测评的回答。</translation>
    </message>
    <message>
        <source>Of 100 damages that people labelled, the model found {value} (likely {low} to {high}).</source>
        <translation>人工标注的 100 处损伤中，模型找到 {value} 处（可能为 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Of 100 damages that people labelled, the practice engine found {value} (likely {low} to {high}).</source>
        <translation>人工标注的 100 处损伤中，练习引擎找到 {value} 处（可能为 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Of 100 it claimed, {value} were right (likely {low} to {high}).</source>
        <translation>所报的 100 处中，{value} 处正确（可能为 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>On 100 undamaged photos it saw damage {value} times (likely {low} to {high}).</source>
        <translation>在 100 张完好照片上，它误报损伤 {value} 次（可能为 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Our closed cases</source>
        <translation>我们的已结案件</translation>
    </message>
    <message>
        <source>Overlap of boxes, median</source>
        <translation>框重叠中位数</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Practice, not an assessment: no model was asked. These figures are of the practice engine, which does not know what damage is.</source>
        <translation>练习，非定损评估：未询问任何模型。这些数字来自练习引擎，它并不懂损伤。</translation>
    </message>
    <message>
        <source>Price per case</source>
        <translation>每案价格</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Right place, whatever it was called</source>
        <translation>位置正确，不论名称</translation>
    </message>
    <message>
        <source>Right, boxes half over each other</source>
        <translation>准确率，框重叠过半</translation>
    </message>
    <message>
        <source>Right, of all claims</source>
        <translation>准确率（所报中正确）</translation>
    </message>
    <message>
        <source>Right, of claims</source>
        <translation>准确率（占所报）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Same severity, of those found</source>
        <translation>程度一致（已找到者）</translation>
    </message>
    <message>
        <source>Seconds per case</source>
        <translation>每案秒数</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>标注集</translation>
    </message>
    <message>
        <source>Severity, of what was found</source>
        <translation>已找到者的程度</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Tessera's words, version {version}</source>
        <translation>Tessera 的措辞，第 {version} 版</translation>
    </message>
    <message>
        <source>The same with the confidence set right, each claim by what was learned from other cases. Cases are put in order by it from now on; it is never shown as a probability.</source>
        <translation>校正后的置信度，每条依据其他案件所学。今后按此排序，但从不作为概率显示。</translation>
    </message>
    <message>
        <source>These figures hold for this set, this template and the answers of that time. Labels are drawn by people, are rarely complete and disagree: a claim counted as wrong may be a damage nobody labelled. The intervals tell of chance alone, not of how the set was chosen. What a model says stays a suggestion, whatever its figures; a person decides.</source>
        <translation>这些数字仅适用于该标注集、该模板及当时的回答。标注由人绘制，很少完整且互有分歧：判为错误的可能是无人标注的损伤。区间只反映偶然误差，不反映标注集如何选取。无论数字如何，模型所言只是建议，由人作出结论。</translation>
    </message>
    <message>
        <source>allowed, but no closed case outside of this set could be shown</source>
        <translation>已允许，但该标注集之外没有可用的已结案件</translation>
    </message>
    <message>
        <source>also in parts at full resolution</source>
        <translation>同时以全分辨率分块</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>can't tell with this many</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>closed cases went before {shown} of {answers} questions, none of them of this set</source>
        <translation>{answers} 次提问中有 {shown} 次附有已结案件示例，均不在该标注集内</translation>
    </message>
    <message>
        <source>folders named by class</source>
        <translation>按类别命名的文件夹</translation>
    </message>
    <message>
        <source>it can't be read. {detail}</source>
        <translation>无法读取。{detail}</translation>
    </message>
    <message>
        <source>it is in none of the formats COCO, YOLO, VIA, labelme, CSV, folders by class.</source>
        <translation>不属于以下任一格式：COCO、YOLO、VIA、labelme、CSV、按类别分文件夹。</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB.</source>
        <translation>超过 {detail} MB。</translation>
    </message>
    <message>
        <source>it is no CSV: {detail}.</source>
        <translation>不是 CSV：{detail}。</translation>
    </message>
    <message>
        <source>it is no JSON: {detail}.</source>
        <translation>不是 JSON：{detail}。</translation>
    </message>
    <message>
        <source>it is no usable photo: {detail}</source>
        <translation>不是可用的照片：{detail}</translation>
    </message>
    <message>
        <source>it, the template or the connection is no longer what this run began with.</source>
        <translation>它、模板或连接已与开始时不同。</translation>
    </message>
    <message>
        <source>name one of its files: {detail}.</source>
        <translation>请指明其中一个文件：{detail}。</translation>
    </message>
    <message>
        <source>none of its photos can be used.</source>
        <translation>没有可用的照片。</translation>
    </message>
    <message>
        <source>none of its words is in the template's lists; map them: {detail}.</source>
        <translation>其词汇均不在模板列表中，请对应：{detail}。</translation>
    </message>
    <message>
        <source>none; the practice engine</source>
        <translation>无；练习引擎</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>逐个部位</translation>
    </message>
    <message>
        <source>reading it failed badly. {detail}</source>
        <translation>读取时发生严重错误。{detail}</translation>
    </message>
    <message>
        <source>reading it took longer than {detail} minutes.</source>
        <translation>读取时间超过 {detail} 分钟。</translation>
    </message>
    <message>
        <source>reading it took too much memory.</source>
        <translation>读取时占用的内存过多。</translation>
    </message>
    <message>
        <source>the box has no area in the photo.</source>
        <translation>框在照片中没有面积。</translation>
    </message>
    <message>
        <source>the first row names no column «{detail}».</source>
        <translation>首行没有“{detail}”列。</translation>
    </message>
    <message>
        <source>the label names nothing.</source>
        <translation>标注没有名称。</translation>
    </message>
    <message>
        <source>the names of the classes can't be read; they are called by number.</source>
        <translation>类别名称无法读取，以编号代替。</translation>
    </message>
    <message>
        <source>the path leaves the folder of the set: {detail}.</source>
        <translation>路径超出标注集文件夹：{detail}。</translation>
    </message>
    <message>
        <source>the photo is not there.</source>
        <translation>照片不存在。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the template has no {detail}.</source>
        <translation>模板没有{detail}。</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>文字不是 UTF-8。</translation>
    </message>
    <message>
        <source>there are more than {detail}.</source>
        <translation>超过 {detail} 个。</translation>
    </message>
    <message>
        <source>this should be there: {detail}.</source>
        <translation>缺少：{detail}。</translation>
    </message>
    <message>
        <source>twice; where they differ, by {referee}, too</source>
        <translation>两次；不一致处另由 {referee} 查看</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>{id}, {time} UTC</source>
        <translation>{id}，{time} UTC</translation>
    </message>
    <message>
        <source>{labels}; {left_out} left out, without a counterpart in the template</source>
        <translation>{labels} 条；{left_out} 条因模板中无对应而略去</translation>
    </message>
    <message>
        <source>{looks} times; kept what at least {agree} of these looks see</source>
        <translation>{looks} 次；保留至少 {agree} 次看到的</translation>
    </message>
    <message>
        <source>{looks} times; n counts each of them</source>
        <translation>{looks} 次；n 按每次计</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}，第 {version} 版</translation>
    </message>
    <message>
        <source>{photos} in {cases} cases; {refused} could not be used</source>
        <translation>{photos} 张，分属 {cases} 个案件；{refused} 张无法使用</translation>
    </message>
    <message>
        <source>{photos}, with their cases; what was answered of them still counts</source>
        <translation>{photos} 张，随案件一并删除；当时的回答仍计入统计</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1/%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>已回答 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to ask about</source>
        <translation>
            <numerusform>%n 个案件待提问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left out, without a counterpart</source>
        <translation>
            <numerusform>其中 %n 条因无对应而略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs nothing, says nothing: practice knows no damage.</source>
        <translation>不花钱，也说明不了什么：练习引擎不懂损伤。</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>found %1, right %2</source>
        <translation>召回率 %1，准确率 %2</translation>
    </message>
    <message>
        <source>time and price are not known before the first answers</source>
        <translation>首批回答之前，时间和价格未知</translation>
    </message>
    <message>
        <source>with examples</source>
        <translation>附示例</translation>
    </message>
    <message>
        <source>with examples from closed cases outside of the set</source>
        <translation>附标注集以外的已结案件作示例</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>How right is it?</source>
        <translation>准确度如何？</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>新测评</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>By carrier or policy</source>
        <translation>按承运人或保单</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>从不打印</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 not reached</source>
        <translation>未连上 %1</translation>
    </message>
    <message>
        <source>%1 of 256 bits</source>
        <translation>256 位中 %1 位</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2 kB</source>
        <translation>%1，%2 kB</translation>
    </message>
    <message>
        <source>Blacked out in</source>
        <translation>涂黑于</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>首字时间</translation>
    </message>
    <message>
        <source>Known answer, nothing sent</source>
        <translation>已知回答，未发送</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>查看次数</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>回答的模型</translation>
    </message>
    <message>
        <source>Not known: the server told no token counts</source>
        <translation>未知：服务器未告知 token 数</translation>
    </message>
    <message>
        <source>Note on the answer</source>
        <translation>对回答的备注</translation>
    </message>
    <message>
        <source>Parcel damage</source>
        <translation>包裹损坏</translation>
    </message>
    <message>
        <source>Photos %1 / %2</source>
        <translation>照片 %1/%2</translation>
    </message>
    <message>
        <source>Photos %1 in %2 inspections</source>
        <translation>照片 %1 张，%2 次查勘</translation>
    </message>
    <message>
        <source>Photos differ in</source>
        <translation>照片差异</translation>
    </message>
    <message>
        <source>Photos sent as</source>
        <translation>照片发送为</translation>
    </message>
    <message>
        <source>Practice engine, nothing sent</source>
        <translation>练习引擎，未发送</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prompt SHA-256</source>
        <translation>提示词 SHA-256</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>提示词版本</translation>
    </message>
    <message>
        <source>Property damage</source>
        <translation>房屋损失</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重发次数</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送至</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送至 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Temperature, top p</source>
        <translation>温度、top p</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>Token 输入、输出</translation>
    </message>
    <message>
        <source>Vehicle damage</source>
        <translation>车辆损失</translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation>全部回答时间</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>More details</source>
        <translation>更多信息</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>%n messages not delivered</source>
        <translation>
            <numerusform>%n 条消息未送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases, findings, times and calls of a period</source>
        <translation>某一期间的案件、损伤、用时和调用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>收货台</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>How right is it?</source>
        <translation>准确度如何？</translation>
    </message>
    <message>
        <source>Measure a model on labelled photos</source>
        <translation>用标注照片测评模型</translation>
    </message>
    <message>
        <source>Receive parcels with a barcode scanner</source>
        <translation>用条码扫描枪收包裹</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
</context>
<context>
    <name>FailedRow</name>
    <message>
        <source>Leave</source>
        <translation>不再处理</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%low% to %high%</source>
        <translation>%low%至 %high%</translation>
    </message>
    <message>
        <source>%n% answers were known</source>
        <translation>%n% 个回答为已知</translation>
    </message>
    <message>
        <source>%n% calls</source>
        <translation>%n% 次调用</translation>
    </message>
    <message>
        <source>%n% cases</source>
        <translation>%n% 个案件</translation>
    </message>
    <message>
        <source>%n% of them on days not counted</source>
        <translation>其中 %n% 在未逐日统计的日子</translation>
    </message>
    <message>
        <source>%n% tokens</source>
        <translation>%n% 个 token</translation>
    </message>
    <message>
        <source>%n% %</source>
        <translation>%n%%</translation>
    </message>
    <message>
        <source>%n% d</source>
        <translation>%n% 天</translation>
    </message>
    <message>
        <source>%n% h</source>
        <translation>%n% 小时</translation>
    </message>
    <message>
        <source>%n% min</source>
        <translation>%n% 分钟</translation>
    </message>
    <message>
        <source>%n% s</source>
        <translation>%n% 秒</translation>
    </message>
    <message>
        <source>%share% of those reviewed were kept</source>
        <translation>已审核的损伤中保留 %share%</translation>
    </message>
    <message>
        <source>%share% seen alike</source>
        <translation>%share% 判断相同</translation>
    </message>
    <message>
        <source>%time% or more</source>
        <translation>%time% 及以上</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Agreement between models</source>
        <translation>模型之间的一致性</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>两者一致</translation>
    </message>
    <message>
        <source>Both see it, values differ</source>
        <translation>两者都看到，内容不同</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Calls and money</source>
        <translation>调用与费用</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>From the first photo to the decision</source>
        <translation>从首张照片到定损</translation>
    </message>
    <message>
        <source>Half of %n% decided cases took %low% to %high%</source>
        <translation>%n% 个已定损案件中，半数用时 %low%至 %high%</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Median %time%</source>
        <translation>中位数 %time%</translation>
    </message>
    <message>
        <source>Models' findings</source>
        <translation>模型所报损伤</translation>
    </message>
    <message>
        <source>No case has a severity yet.</source>
        <translation>尚无案件有损伤程度。</translation>
    </message>
    <message>
        <source>No case is decided yet.</source>
        <translation>尚无案件定损。</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>此期间没有新建案件。</translation>
    </message>
    <message>
        <source>No model found anything.</source>
        <translation>模型未发现任何损伤。</translation>
    </message>
    <message>
        <source>No model was asked in this period.</source>
        <translation>此期间未询问模型。</translation>
    </message>
    <message>
        <source>No second opinion was asked for.</source>
        <translation>未请求第二意见。</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Of %n% cases</source>
        <translation>共 %n% 个案件</translation>
    </message>
    <message>
        <source>Of %n% cases, as decided or else as proposed</source>
        <translation>共 %n% 个案件；按结论，未定损的按模型建议</translation>
    </message>
    <message>
        <source>Of %n% findings; people added %added%</source>
        <translation>共 %n% 项损伤；人工补充 %added% 项</translation>
    </message>
    <message>
        <source>Of %n% places; second opinions: %opinions%</source>
        <translation>共 %n% 处；第二意见：%opinions%</translation>
    </message>
    <message>
        <source>Only one sees it</source>
        <translation>只有一方看到</translation>
    </message>
    <message>
        <source>Opened, by day</source>
        <translation>新建案件，按日</translation>
    </message>
    <message>
        <source>Opened, by month</source>
        <translation>新建案件，按月</translation>
    </message>
    <message>
        <source>Opened, by week</source>
        <translation>新建案件，按周</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Under %time%</source>
        <translation>不到 %time%</translation>
    </message>
    <message>
        <source>without %months%, counted by month alone</source>
        <translation>不含 %months%，仅按月统计</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation>
            <numerusform>统计中…已处理 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are typed as 2026-11-30.</source>
        <translation>日期格式如 2026-11-30。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Models over time…</source>
        <translation>模型随时间变化…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>With practice</source>
        <translation>含练习</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>All ways of looking</source>
        <translation>所有查看方式</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The connection it asked is gone.</source>
        <translation>所用连接已不存在。</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Boxes as COCO annotations (*.coco.json)</source>
        <translation>COCO 标注框 (*.coco.json)</translation>
    </message>
    <message>
        <source>Case as a file</source>
        <translation>案件文件</translation>
    </message>
    <message>
        <source>Cases of Tessera</source>
        <translation>Tessera 案件</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates with their key</source>
        <translation>带密钥的证书</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a table of cases</source>
        <translation>选择案件表格</translation>
    </message>
    <message>
        <source>Choose an office's set-up</source>
        <translation>选择机构配置</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Choose labelled photos</source>
        <translation>选择标注照片</translation>
    </message>
    <message>
        <source>Choose the certificate for signing</source>
        <translation>选择签名证书</translation>
    </message>
    <message>
        <source>Choose the product table</source>
        <translation>选择商品表</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>全部内容 JSON (*.json)</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook with photos (*.xlsx)</source>
        <translation>带照片的 Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Office set-up</source>
        <translation>机构配置</translation>
    </message>
    <message>
        <source>Photos, mails, zips, PDFs</source>
        <translation>照片、邮件、压缩包、PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>报告 PDF</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Word 报告</translation>
    </message>
    <message>
        <source>Report to be edited, for Word (*.docx)</source>
        <translation>可编辑报告，Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Save with boxes</source>
        <translation>连框保存</translation>
    </message>
    <message>
        <source>Table of findings (*.csv)</source>
        <translation>损伤表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation>导入案件文件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Write the office's set-up</source>
        <translation>写出机构配置</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>分配案件</translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation>由谁负责？</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 of %2 hidden</source>
        <translation>已隐藏 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted cases</source>
        <translation>已删除的案件</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Forget the view «%1»</source>
        <translation>移除视图“%1”</translation>
    </message>
    <message>
        <source>Go through these cases (%1)</source>
        <translation>逐一处理这些案件（%1）</translation>
    </message>
    <message>
        <source>Hide boxes that were decided on (U)</source>
        <translation>隐藏已审核的框（U）</translation>
    </message>
    <message>
        <source>Hide what the model was less sure of (Alt+Up, Alt+Down)</source>
        <translation>隐藏模型把握较低的（Alt+上、Alt+下）</translation>
    </message>
    <message>
        <source>Least confidence of boxes that are shown</source>
        <translation>所显示框的最低置信度</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>仅未审核</translation>
    </message>
    <message>
        <source>Put the view «%1» back</source>
        <translation>恢复视图“%1”</translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation>显示所有框</translation>
    </message>
    <message>
        <source>Undecided, with new photos, or failed</source>
        <translation>未定损、有新照片或失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>Which cases are listed; press for others</source>
        <translation>列出哪些案件；点按更换</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1%</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any adjuster</source>
        <translation>所有定损员</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>所有结论</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Any photos</source>
        <translation>不限照片</translation>
    </message>
    <message>
        <source>Any queue</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>所有程度</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定损</translation>
    </message>
    <message>
        <source>Keep as a view: its name</source>
        <translation>存为视图：名称</translation>
    </message>
    <message>
        <source>More photos needed</source>
        <translation>需补拍照片</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定损</translation>
    </message>
    <message>
        <source>Only practice</source>
        <translation>仅练习</translation>
    </message>
    <message>
        <source>With practice</source>
        <translation>含练习</translation>
    </message>
    <message>
        <source>Without practice</source>
        <translation>不含练习</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Find in the photos</source>
        <translation>在照片中查找</translation>
    </message>
    <message>
        <source>Find writing and barcodes in the photos</source>
        <translation>查找照片中的文字和条码</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>下一处（回车）</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处（Shift+回车）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Choose a model that sees pictures: those come first.</source>
        <translation>请选择能识图的模型，排在前面。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>在本机找到</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>No model runs on this computer</source>
        <translation>本机没有运行模型</translation>
    </message>
    <message>
        <source>None of the usual servers answers here. This is what it takes:</source>
        <translation>常用服务器均无响应。需要准备：</translation>
    </message>
    <message>
        <source>Only this computer is asked, at the ports model servers usually have.</source>
        <translation>只在本机查找模型服务器的常用端口。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>FindWriting</name>
    <message>
        <source>Only barcodes: the part that reads writing is not installed</source>
        <translation>仅条码：未安装文字识别组件</translation>
    </message>
    <message>
        <source>Writing not read yet, photos: %1</source>
        <translation>未识别文字的照片：%1 张</translation>
    </message>
    <message>
        <source>Writing still being read, photos: %1</source>
        <translation>正在识别文字的照片：%1 张</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Action: %1</source>
        <translation>处理方式：%1</translation>
    </message>
    <message>
        <source>Ask the model about this place at full resolution</source>
        <translation>以全分辨率就此处询问模型</translation>
    </message>
    <message>
        <source>Box changed: the model's own is dashed in the photo</source>
        <translation>框已更改：模型的框在照片中为虚线</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>In no list, the model's own words: %1</source>
        <translation>不在列表中，模型原话：%1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Looks differ: %1</source>
        <translation>各次查看不一致：%1</translation>
    </message>
    <message>
        <source>Outlined: the model's own box is dashed in the photo</source>
        <translation>已画轮廓：模型的框在照片中为虚线</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>等同于…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation>模型判断：%1</translation>
    </message>
    <message>
        <source>The same damage as a finding in another photo (Y)</source>
        <translation>与另一张照片中的损伤为同一处（Y）</translation>
    </message>
    <message>
        <source>Why this finding was rejected</source>
        <translation>驳回此损伤的理由</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>理由（可选）</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Action</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation>模型判断：%1</translation>
    </message>
    <message>
        <source>Type of damage</source>
        <translation>损伤类型</translation>
    </message>
</context>
<context>
    <name>FindingHead</name>
    <message>
        <source>The model's own figure; it is not calibrated</source>
        <translation>模型自报数字，未经校准</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>置信度 %1%</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>the same damage as no. %1, counted once</source>
        <translation>与第 %1 项为同一损伤，只计一次</translation>
    </message>
    <message>
        <source>⚠ Reads like an instruction from the photo: check it</source>
        <translation>⚠ 像是照片中的指令：请核对</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 项待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>损伤明细</translation>
    </message>
    <message>
        <source>No damage found in these photos.</source>
        <translation>这些照片中未发现损伤。</translation>
    </message>
    <message>
        <source>The model named no findings.</source>
        <translation>模型未列出损伤。</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>损伤明细</translation>
    </message>
</context>
<context>
    <name>FlawedText</name>
    <message>
        <source>What is wrong with it</source>
        <translation>错误之处</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>%1 · version %2 · temperature %3 · pictures up to %4 Mpx</source>
        <translation>%1 · 第 %2 版 · 温度 %3 · 图片最大 %4 Mpx</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>查看次数</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>其一：%1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Several of: %1</source>
        <translation>可多选：%1</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>多段文字</translation>
    </message>
    <message>
        <source>Statements, each with what it stands on</source>
        <translation>陈述，各附依据</translation>
    </message>
    <message>
        <source>Text that came with the photos</source>
        <translation>随照片附来的文字</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Usual question</source>
        <translation>常用问题</translation>
    </message>
    <message>
        <source>can be copied</source>
        <translation>可复制</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>必答</translation>
    </message>
</context>
<context>
    <name>GroupingView</name>
    <message>
        <source> min without a photo begin another</source>
        <translation> 分钟无照片则另起一案</translation>
    </message>
    <message>
        <source>A case is</source>
        <translation>分案方式</translation>
    </message>
    <message>
        <source>Each folder</source>
        <translation>每个文件夹</translation>
    </message>
    <message>
        <source>Each photo</source>
        <translation>每张照片</translation>
    </message>
    <message>
        <source>Empty: what stands before -1, _2, (3). Else {number}, {n}, {any}.</source>
        <translation>留空：取 -1、_2、(3) 之前的部分。否则 {number}、{n}、{any}。</translation>
    </message>
    <message>
        <source>Folders below one with photos go with it.</source>
        <translation>含照片的文件夹，其下级文件夹归入同案。</translation>
    </message>
    <message>
        <source>Minutes between two cases</source>
        <translation>两案间隔分钟数</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>名称模式</translation>
    </message>
    <message>
        <source>Photos without one go with those before. Takes a while.</source>
        <translation>无条码的照片归入前一组。需要一些时间。</translation>
    </message>
    <message>
        <source>Same barcode</source>
        <translation>同一条码</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation>同时拍摄</translation>
    </message>
    <message>
        <source>{number} has to be in it, once. {n} and {any} may be.</source>
        <translation>须含 {number} 一次。可含 {n} 和 {any}。</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>%1, photographed</source>
        <translation>%1，已拍</translation>
    </message>
    <message>
        <source>Views to photograph</source>
        <translation>需拍摄的角度</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Date of loss %1</source>
        <translation>出险日期 %1</translation>
    </message>
    <message>
        <source>Draft PDF</source>
        <translation>草稿 PDF</translation>
    </message>
    <message>
        <source>Drop photos to begin</source>
        <translation>拖入照片开始</translation>
    </message>
    <message>
        <source>Issue PDF</source>
        <translation>出具 PDF</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Photos on the whole screen (%1)</source>
        <translation>全屏查看照片（%1）</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>设置（%1）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What is sent (%1)</source>
        <translation>发送内容（%1）</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>已分配给 %1</translation>
    </message>
    <message>
        <source>made inside Tessera, no model has looked at these photos</source>
        <translation>由 Tessera 内部生成，没有模型看过这些照片</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有含这些词的页面。</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>搜索帮助…</translation>
    </message>
    <message>
        <source>Something is wrong…</source>
        <translation>遇到问题…</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>A new finding: click from corner to corner round it · Enter closes · Esc leaves</source>
        <translation>新损伤：沿其逐角点击 · 回车闭合 · Esc 退出</translation>
    </message>
    <message>
        <source>Click from corner to corner round the finding · Enter closes · Esc leaves</source>
        <translation>沿损伤逐角点击 · 回车闭合 · Esc 退出</translation>
    </message>
    <message>
        <source>Drag a box round the damage · Enter sets one in the middle · Esc leaves</source>
        <translation>在损伤周围拖出框 · 回车在中央放置 · Esc 退出</translation>
    </message>
    <message>
        <source>Drag a box round what to look at closer · Esc leaves</source>
        <translation>拖出要细看的区域 · Esc 退出</translation>
    </message>
    <message>
        <source>Draw along the length you know, from end to end · Esc ends</source>
        <translation>沿已知长度从一端画到另一端 · Esc 结束</translation>
    </message>
    <message>
        <source>Measure: choose above what in this photo has a length you know · Esc ends</source>
        <translation>测量：先在上方选择照片中已知长度的物体 · Esc 结束</translation>
    </message>
    <message>
        <source>Same plane, seen straight on · D: next form · click a size to remove it · Esc ends</source>
        <translation>同一平面、正对拍摄 · D：下一形状 · 点尺寸可删除 · Esc 结束</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A message could not be delivered</source>
        <translation>消息无法送达</translation>
    </message>
    <message>
        <source>A name erased in an answer</source>
        <translation>删除回答中的姓名</translation>
    </message>
    <message>
        <source>A person's data erased</source>
        <translation>删除个人数据</translation>
    </message>
    <message>
        <source>Analysis ended</source>
        <translation>分析结束</translation>
    </message>
    <message>
        <source>Analysis started</source>
        <translation>开始分析</translation>
    </message>
    <message>
        <source>Answer brought from elsewhere</source>
        <translation>从别处带来的回答</translation>
    </message>
    <message>
        <source>Blackouts of a photo changed</source>
        <translation>更改照片涂黑</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>分配案件</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Case deleted, kept for 30 days</source>
        <translation>案件已删除，保留 30 天</translation>
    </message>
    <message>
        <source>Case details changed</source>
        <translation>更改案件信息</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>重新打开案件</translation>
    </message>
    <message>
        <source>Case taken in from a file</source>
        <translation>从文件导入案件</translation>
    </message>
    <message>
        <source>Change of an open item undone</source>
        <translation>撤销待办事项的更改</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已解决</translation>
    </message>
    <message>
        <source>Copies of its photos in measurements deleted</source>
        <translation>已删除测评中的照片副本</translation>
    </message>
    <message>
        <source>Decision changed</source>
        <translation>更改结论</translation>
    </message>
    <message>
        <source>Deleted case cleared up for good</source>
        <translation>已删除案件被彻底清除</translation>
    </message>
    <message>
        <source>Deleted case put back</source>
        <translation>恢复已删除案件</translation>
    </message>
    <message>
        <source>Evidence package made</source>
        <translation>生成证据包</translation>
    </message>
    <message>
        <source>Finding %1 accepted</source>
        <translation>采纳损伤 %1</translation>
    </message>
    <message>
        <source>Finding %1 by hand</source>
        <translation>人工添加损伤 %1</translation>
    </message>
    <message>
        <source>Finding %1 edited</source>
        <translation>修改损伤 %1</translation>
    </message>
    <message>
        <source>Finding %1 rejected</source>
        <translation>驳回损伤 %1</translation>
    </message>
    <message>
        <source>Finding reviewed</source>
        <translation>审核损伤</translation>
    </message>
    <message>
        <source>Known answer taken</source>
        <translation>采用已知回答</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>解除诉讼保留</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>设置诉讼保留</translation>
    </message>
    <message>
        <source>Measured on a photo</source>
        <translation>在照片上测量</translation>
    </message>
    <message>
        <source>Measured on photo %1</source>
        <translation>在照片 %1 上测量</translation>
    </message>
    <message>
        <source>Merged with what was done elsewhere</source>
        <translation>与别处所做的合并</translation>
    </message>
    <message>
        <source>Open item ticked off or opened again</source>
        <translation>勾选或重新打开待办事项</translation>
    </message>
    <message>
        <source>Photo %1 added</source>
        <translation>添加照片 %1</translation>
    </message>
    <message>
        <source>Photo %1 described</source>
        <translation>填写照片 %1 说明</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photo described</source>
        <translation>填写照片说明</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Photos deleted, their time is over</source>
        <translation>照片保存期满，已删除</translation>
    </message>
    <message>
        <source>Photos put in another order</source>
        <translation>调整照片顺序</translation>
    </message>
    <message>
        <source>Proposed change decided</source>
        <translation>对建议的修改作出决定</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>提出问题</translation>
    </message>
    <message>
        <source>Reply ended</source>
        <translation>回复结束</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>出具报告</translation>
    </message>
    <message>
        <source>Report made void</source>
        <translation>报告作废</translation>
    </message>
    <message>
        <source>Review of a finding undone</source>
        <translation>撤销损伤审核</translation>
    </message>
    <message>
        <source>Review of finding %1 undone</source>
        <translation>撤销对损伤 %1 的审核</translation>
    </message>
    <message>
        <source>Rules of the office held</source>
        <translation>触发机构规则</translation>
    </message>
    <message>
        <source>Said whether two findings are one damage</source>
        <translation>说明两项损伤是否为同一处</translation>
    </message>
    <message>
        <source>Second opinion asked for</source>
        <translation>请求第二意见</translation>
    </message>
    <message>
        <source>Taken back what was said of two findings</source>
        <translation>撤回对两项损伤的说明</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>更改工单</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Told another system</source>
        <translation>已通知其他系统</translation>
    </message>
    <message>
        <source>action</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>adjuster</source>
        <translation>定损员</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>blackouts</source>
        <translation>涂黑</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>cause of loss</source>
        <translation>出险原因</translation>
    </message>
    <message>
        <source>date of loss</source>
        <translation>出险日期</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>损伤 %1</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>被保险人</translation>
    </message>
    <message>
        <source>item</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>left for later, ours kept</source>
        <translation>稍后处理，保留我方</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>执业证号</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>第 %1 次查看</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>已不在案件中</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>of an earlier analysis</source>
        <translation>来自较早的分析</translation>
    </message>
    <message>
        <source>one damage</source>
        <translation>同一处损伤</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>保留我方</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>拍摄人</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>theirs taken</source>
        <translation>采用对方</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>together with other cases</source>
        <translation>与其他案件一起</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>审核结果</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln earlier entries are kept with the case.</source>
        <translation>
            <numerusform>案件另存有 %Ln 条较早记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two states…</source>
        <translation>对比两个状态…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>InspectionSection</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Photos %1–%2</source>
        <translation>照片 %1–%2</translation>
    </message>
</context>
<context>
    <name>InspectionStrip</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before and after, moved together (Shift+P)</source>
        <translation>之前与之后，同步移动（Shift+P）</translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation>来自手机的照片</translation>
    </message>
    <message>
        <source>Photos of the case</source>
        <translation>案件照片</translation>
    </message>
    <message>
        <source>Photos with a camera</source>
        <translation>相机拍照</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Answered by photo %1: “%2”</source>
        <translation>由照片 %1 答复：“%2”</translation>
    </message>
    <message>
        <source>Answered by photos %1: “%2”</source>
        <translation>由照片 %1 答复：“%2”</translation>
    </message>
    <message>
        <source>Answered, or open again</source>
        <translation>已答复，或重新打开</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>由 %1 重新打开</translation>
    </message>
    <message>
        <source>Ticked off by %1</source>
        <translation>由 %1 勾选</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>A key is kept in the system's keyring; type to replace it.</source>
        <translation>密钥在系统密钥库中；输入可替换。</translation>
    </message>
    <message>
        <source>Access key (AK)</source>
        <translation>Access key（AK）</translation>
    </message>
    <message>
        <source>Both are needed: AK and SK.</source>
        <translation>两者都需要：AK 和 SK。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Neither AK nor SK has a colon in it: type each into its own field.</source>
        <translation>AK 和 SK 均不含冒号：请分别填入。</translation>
    </message>
    <message>
        <source>No key is kept. Typed here, it goes into the system's keyring.</source>
        <translation>未保存密钥。在此输入将存入系统密钥库。</translation>
    </message>
    <message>
        <source>No key is needed.</source>
        <translation>无需密钥。</translation>
    </message>
    <message>
        <source>Secret key (SK)</source>
        <translation>Secret key（SK）</translation>
    </message>
    <message>
        <source>The key in TESSERA_API_KEY is used.</source>
        <translation>使用 TESSERA_API_KEY 中的密钥。</translation>
    </message>
    <message>
        <source>The system's keyring took no key: it is kept until Tessera is closed.</source>
        <translation>系统密钥库未接受密钥：关闭 Tessera 前有效。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A loupe under the pointer while it is held</source>
        <translation>按住时在指针下显示放大镜</translation>
    </message>
    <message>
        <source>Accept all undisputed; asks first</source>
        <translation>采纳全部无争议；先询问</translation>
    </message>
    <message>
        <source>Accept the case, go on</source>
        <translation>采纳案件，继续</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>采纳损伤</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Alt + 0 – 3</source>
        <translation>Alt + 0 – 3</translation>
    </message>
    <message>
        <source>Alt + left, right</source>
        <translation>Alt + 左、右</translation>
    </message>
    <message>
        <source>Alt + up, down</source>
        <translation>Alt + 上、下</translation>
    </message>
    <message>
        <source>An earlier inspection beside the latest</source>
        <translation>较早查勘与最新查勘并排</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analysis and review</source>
        <translation>分析与审核</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Ask about the photos</source>
        <translation>就照片提问</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>分配案件</translation>
    </message>
    <message>
        <source>Away with the finding</source>
        <translation>移除损伤</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Black out places before sending</source>
        <translation>发送前涂黑</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Brightness, contrast</source>
        <translation>亮度、对比度</translation>
    </message>
    <message>
        <source>Bring out edges</source>
        <translation>突出边缘</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Choose a corner; arrows move it</source>
        <translation>选择角点；方向键移动</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Close Tessera</source>
        <translation>关闭 Tessera</translation>
    </message>
    <message>
        <source>Close the case, or reopen it</source>
        <translation>结案，或重新打开</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>对比两个回答</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>复制损伤</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>删除案件</translation>
    </message>
    <message>
        <source>Down, arrows</source>
        <translation>下、方向键</translation>
    </message>
    <message>
        <source>Draw a new finding; Enter sets its box</source>
        <translation>画新损伤；回车设定其框</translation>
    </message>
    <message>
        <source>Draw an outline round the damage</source>
        <translation>沿损伤画轮廓</translation>
    </message>
    <message>
        <source>Edit the finding</source>
        <translation>修改损伤</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Enter, arrows</source>
        <translation>回车、方向键</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>所有可执行的操作</translation>
    </message>
    <message>
        <source>Figures of a period</source>
        <translation>某期间的统计</translation>
    </message>
    <message>
        <source>Find and select writing in the photos</source>
        <translation>查找并选取照片中的文字</translation>
    </message>
    <message>
        <source>Go through the listed cases, or leave</source>
        <translation>逐一处理所列案件，或退出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How right a model is</source>
        <translation>模型的准确度</translation>
    </message>
    <message>
        <source>I, Del</source>
        <translation>I、Del</translation>
    </message>
    <message>
        <source>Issue PDF</source>
        <translation>出具 PDF</translation>
    </message>
    <message>
        <source>Legal hold, or lift it</source>
        <translation>诉讼保留，或解除</translation>
    </message>
    <message>
        <source>Look closer: the finding, or a place</source>
        <translation>细看：损伤或一处</translation>
    </message>
    <message>
        <source>Many cases</source>
        <translation>批量案件</translation>
    </message>
    <message>
        <source>Measure and outline</source>
        <translation>测量与轮廓</translation>
    </message>
    <message>
        <source>Measure; again: the next form</source>
        <translation>测量；再按：下一形状</translation>
    </message>
    <message>
        <source>Move the box; longer steps while held</source>
        <translation>移动框；按住时步幅更大</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>New batch: many cases</source>
        <translation>新建批次：批量案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Next finding, previous</source>
        <translation>下一项、上一项损伤</translation>
    </message>
    <message>
        <source>No boxes while it is held</source>
        <translation>按住时不显示框</translation>
    </message>
    <message>
        <source>One corner more, the chosen one away</source>
        <translation>增加一个角点，删除所选角点</translation>
    </message>
    <message>
        <source>One photo fills the table, or all four</source>
        <translation>一张占满看片台，或四张</translation>
    </message>
    <message>
        <source>Only boxes nobody has decided on</source>
        <translation>仅显示未审核的框</translation>
    </message>
    <message>
        <source>Only boxes the model was surer of</source>
        <translation>只显示模型更有把握的框</translation>
    </message>
    <message>
        <source>Paste a photo or files</source>
        <translation>粘贴照片或文件</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation>来自手机的照片</translation>
    </message>
    <message>
        <source>Photos on the whole screen</source>
        <translation>全屏查看照片</translation>
    </message>
    <message>
        <source>Photos with a camera</source>
        <translation>相机拍照</translation>
    </message>
    <message>
        <source>Point; with Shift in leaps</source>
        <translation>移动点；加 Shift 为大步</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Put the photo elsewhere, or drag its caption</source>
        <translation>移动照片，或拖其图注</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reject the finding</source>
        <translation>驳回损伤</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Search cases; what waits; filter</source>
        <translation>搜索案件；待处理；筛选</translation>
    </message>
    <message>
        <source>Set a point; in the same place: close</source>
        <translation>设点；同一位置：闭合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Severity: none, minor, moderate, severe</source>
        <translation>程度：无损、轻微、中度、严重</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <translation>空格 + 拖动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stretch the box right and down</source>
        <translation>向右、向下拉伸框</translation>
    </message>
    <message>
        <source>Take hold of the finding's box</source>
        <translation>抓取损伤的框</translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation>导入案件文件</translation>
    </message>
    <message>
        <source>Take the known answer</source>
        <translation>采用已知回答</translation>
    </message>
    <message>
        <source>Take the last point, or size, back</source>
        <translation>撤回最后一点或尺寸</translation>
    </message>
    <message>
        <source>The box as an outline, and back</source>
        <translation>框与轮廓互换</translation>
    </message>
    <message>
        <source>The dock: parcels by scanner</source>
        <translation>收货台：扫码收包裹</translation>
    </message>
    <message>
        <source>The finding once more</source>
        <translation>再加一项同样的损伤</translation>
    </message>
    <message>
        <source>The next case that is left; the one before</source>
        <translation>剩余的下一案件；上一案件</translation>
    </message>
    <message>
        <source>The next of boxes over each other</source>
        <translation>重叠框中的下一个</translation>
    </message>
    <message>
        <source>The next or previous photo of the case</source>
        <translation>案件的下一张或上一张照片</translation>
    </message>
    <message>
        <source>The photo as it is</source>
        <translation>照片原样</translation>
    </message>
    <message>
        <source>The report, before it is written</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>The same by keys; Shift changes the size</source>
        <translation>用按键同样操作；Shift 改变大小</translation>
    </message>
    <message>
        <source>The same damage as in another photo</source>
        <translation>与另一照片为同一损伤</translation>
    </message>
    <message>
        <source>There from word to word; Shift selects more</source>
        <translation>逐词移动；Shift 扩选</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本按键表</translation>
    </message>
    <message>
        <source>Tickets of all cases</source>
        <translation>所有案件的工单</translation>
    </message>
    <message>
        <source>To the notice above the photos</source>
        <translation>转到照片上方的提示</translation>
    </message>
    <message>
        <source>To your decision</source>
        <translation>前往您的结论</translation>
    </message>
    <message>
        <source>Turn the view; with Shift to the left</source>
        <translation>旋转视图；加 Shift 向左</translation>
    </message>
    <message>
        <source>Two findings of one</source>
        <translation>一项拆为两项</translation>
    </message>
    <message>
        <source>Two photos, zoomed and moved together</source>
        <translation>两张照片，缩放和移动同步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>报告版本</translation>
    </message>
    <message>
        <source>Ways to look</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Write the caption of the photo</source>
        <translation>填写照片图注</translation>
    </message>
    <message>
        <source>Zoom in, out, the whole; or by the wheel</source>
        <translation>放大、缩小、全图；或用滚轮</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>%n of 256 bits differ</source>
        <translation>
            <numerusform>256 位中 %n 位不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts of the product, taken from %1: no model was asked.</source>
        <translation>商品信息，取自 %1：未询问模型。</translation>
    </message>
    <message>
        <source>Known answer, taken from %1: no model was asked.</source>
        <translation>已知回答，取自 %1：未询问模型。</translation>
    </message>
    <message>
        <source>case %1, %2</source>
        <translation>案件 %1，%2</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>the same picture</source>
        <translation>同一图片</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>旋转</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Ask anew</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Known answer</source>
        <translation>已知回答</translation>
    </message>
    <message>
        <source>Known of this product</source>
        <translation>该商品的已知信息</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>asked there: “%1”</source>
        <translation>当时的问题：“%1”</translation>
    </message>
    <message>
        <source>its photos stood in another order</source>
        <translation>其照片顺序不同</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
</context>
<context>
    <name>LetterheadFields</name>
    <message>
        <source>Address, under the head of the first page</source>
        <translation>地址（首页页眉下方）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Limits, in the language of reports</source>
        <translation>局限性说明（用报告语言）</translation>
    </message>
    <message>
        <source>Line at the foot of every page</source>
        <translation>每页页脚文字</translation>
    </message>
    <message>
        <source>Signature of the adjuster</source>
        <translation>定损员签名</translation>
    </message>
    <message>
        <source>Too pale to be read on white, or no colour: black is used.</source>
        <translation>颜色太浅或无效，在白底上看不清：改用黑色。</translation>
    </message>
</context>
<context>
    <name>LimitsRow</name>
    <message>
        <source>A number of questions such as 2000, or a sum such as 50 %1.</source>
        <translation>提问数如 2000，或金额如 50 %1。</translation>
    </message>
    <message>
        <source>A number of questions such as 2000; the connection has no price for a sum.</source>
        <translation>提问数如 2000；该连接没有价格，不能按金额。</translation>
    </message>
    <message>
        <source>A time such as 20:00, or nothing.</source>
        <translation>填时间如 20:00，或留空。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Behind others</source>
        <translation>靠后</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%n more to ask</source>
        <translation>
            <numerusform>还有 %n 处待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 and no. %2, in two photos, are both: %3</source>
        <translation>两张照片中的第 %1 项和第 %2 项均为：%3</translation>
    </message>
    <message>
        <source>No. %1 and no. %2: the same damage, counted once</source>
        <translation>第 %1 项与第 %2 项：同一损伤，只计一次</translation>
    </message>
    <message>
        <source>No. %1 and no. %2: two damages</source>
        <translation>第 %1 项与第 %2 项：两处损伤</translation>
    </message>
    <message>
        <source>One damage seen twice?</source>
        <translation>同一损伤出现两次？</translation>
    </message>
    <message>
        <source>Same damage</source>
        <translation>同一损伤</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Two damages</source>
        <translation>两处损伤</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>Search cases…</source>
        <translation>搜索案件…</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Not quite sharp: hold still</source>
        <translation>不够清晰：请拿稳</translation>
    </message>
    <message>
        <source>Not sharp: hold still, more light, or another distance</source>
        <translation>不清晰：请拿稳、补光或调整距离</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message>
        <source>Apple silicon: 4 bits from 16 GB of memory on (about 9 GB are used), 8 bits from 24 GB on (about 13 GB). Take Ollama, LM Studio or llama.cpp.</source>
        <translation>Apple 芯片：内存 16 GB 起用 4 位（约占 9 GB），24 GB 起用 8 位（约 13 GB）。请用 Ollama、LM Studio 或 llama.cpp。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>LM Studio, with a window of its own: search for «qwen3-vl-8b», load it, and start the server on its page for developers.</source>
        <translation>LM Studio，有自己的界面：搜索“qwen3-vl-8b”，加载，并在开发者页面启动服务器。</translation>
    </message>
    <message>
        <source>NVIDIA A10, 24 GB: in FP16, with a limited context: 17 GB of weights leave room for about 16,000 tokens, enough for four photos and their answer. Take vLLM.</source>
        <translation>NVIDIA A10，24 GB：FP16，上下文受限：17 GB 权重后可容约 16,000 个 token，足够四张照片及其回答。请用 vLLM。</translation>
    </message>
    <message>
        <source>NVIDIA T4, 16 GB: with 4 or 8 bits per weight. In 16 bits the weights alone are about 17 GB, and this card has no BF16. Take llama.cpp or Ollama.</source>
        <translation>NVIDIA T4，16 GB：用 4 位或 8 位权重。16 位时仅权重就约 17 GB，且此卡不支持 BF16。请用 llama.cpp 或 Ollama。</translation>
    </message>
    <message>
        <source>Ollama, on Windows, macOS and Linux. It runs by itself after its installation; this fetches the model in 4 bits, about 6 GB:</source>
        <translation>Ollama，支持 Windows、macOS 和 Linux。安装后自动运行；以下命令下载 4 位模型，约 6 GB：</translation>
    </message>
    <message>
        <source>Photos and questions never leave the office. An answer costs electricity and nothing else. On the cards below Qwen3-VL-8B writes 15 to 25 tokens a second: an assessment is there in about half a minute, its first words after one second.</source>
        <translation>照片和问题从不离开机构，一次回答只费电。在下列显卡上，Qwen3-VL-8B 每秒写 15 到 25 个 token：约半分钟完成评估，一秒后出现首字。</translation>
    </message>
    <message>
        <source>Then press «Look again».</source>
        <translation>然后点“重新查找”。</translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>What to install</source>
        <translation>安装内容</translation>
    </message>
    <message>
        <source>Why a model of your own</source>
        <translation>为何用自己的模型</translation>
    </message>
    <message>
        <source>llama.cpp, the smallest. It fetches the model in 4 bits and serves it:</source>
        <translation>llama.cpp，最小巧。下载 4 位模型并提供服务：</translation>
    </message>
    <message>
        <source>vLLM, for one card that serves several people:</source>
        <translation>vLLM，一张卡供多人使用：</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation>
            <numerusform>显示全部 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookNotes</name>
    <message>
        <source>A closer look waits for its turn…</source>
        <translation>细看等待轮到…</translation>
    </message>
    <message>
        <source>Looked closer: %1</source>
        <translation>已细看：%1</translation>
    </message>
    <message>
        <source>Looking closer…</source>
        <translation>细看中…</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Preview of a report's first page</source>
        <translation>报告首页预览</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>%1 looks, kept what at least %2 see</source>
        <translation>查看 %1 次，保留至少 %2 次看到的</translation>
    </message>
    <message>
        <source>All photos of an inspection are asked about once.</source>
        <translation>每次查勘的所有照片提问一次。</translation>
    </message>
    <message>
        <source>Also in parts</source>
        <translation>同时分块</translation>
    </message>
    <message>
        <source>Costs and takes about %1 times as much as one look.</source>
        <translation>费用和时间约为一次查看的 %1 倍。</translation>
    </message>
    <message>
        <source>Costs and takes about twice as much as one look, and the referee's look where they differ.</source>
        <translation>费用和时间约为一次查看的两倍，不一致时另加裁判的一次。</translation>
    </message>
    <message>
        <source>Costs and takes more by one look for each large photo, with up to nine pictures.</source>
        <translation>每张大照片多一次查看的费用和时间，最多九张图。</translation>
    </message>
    <message>
        <source>Costs and takes more by one look for each photo, with up to eight pictures.</source>
        <translation>每张照片多一次查看的费用和时间，最多八张图。</translation>
    </message>
    <message>
        <source>Each large photo is also shown in overlapping parts at full resolution. What is found there is added.</source>
        <translation>每张大照片还以全分辨率分块（有重叠）给模型看，所见一并加入。</translation>
    </message>
    <message>
        <source>First the parts that are seen are listed, then each of them is looked at closely.</source>
        <translation>先列出可见部位，再逐一细看。</translation>
    </message>
    <message>
        <source>One look</source>
        <translation>一次查看</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>逐个部位</translation>
    </message>
    <message>
        <source>Several looks</source>
        <translation>多次查看</translation>
    </message>
    <message>
        <source>The same question is put several times. A finding is kept if enough looks see it; its severity is the median.</source>
        <translation>同一问题提问多次。足够多次看到的损伤予以保留；程度取中位数。</translation>
    </message>
    <message>
        <source>Two looks; where they differ, another connection looks too. What two of the three see is kept.</source>
        <translation>两次查看；不一致处由另一连接再看。三者中两者看到的予以保留。</translation>
    </message>
    <message>
        <source>With a referee</source>
        <translation>带裁判</translation>
    </message>
</context>
<context>
    <name>LookingTab</name>
    <message>
        <source>How photos are looked at</source>
        <translation>照片的查看方式</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>查看次数</translation>
    </message>
    <message>
        <source>Looks that must see a finding</source>
        <translation>须看到损伤的查看次数</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>裁判</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Damage of any type</source>
        <translation>任何类型的损伤</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>The set says</source>
        <translation>标注集的词</translation>
    </message>
    <message>
        <source>What the set's words mean</source>
        <translation>标注集词汇的含义</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Photos lie in…</source>
        <translation>照片位于…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>MarkedPhoto</name>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>The photo is not there any more.</source>
        <translation>照片已不存在。</translation>
    </message>
    <message>
        <source>The photo was erased.</source>
        <translation>照片已删除。</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>损伤</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Draw along the length you know</source>
        <translation>沿已知长度画线</translation>
    </message>
    <message>
        <source>Its length in millimetres</source>
        <translation>长度（毫米）</translation>
    </message>
    <message>
        <source>Length you know…</source>
        <translation>已知长度…</translation>
    </message>
    <message>
        <source>Measure no more (Esc)</source>
        <translation>结束测量（Esc）</translation>
    </message>
    <message>
        <source>Something in this photo whose length you know</source>
        <translation>照片中已知长度的物体</translation>
    </message>
    <message>
        <source>another length…</source>
        <translation>其他长度…</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n questions each time</source>
        <translation>
            <numerusform>每次 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %1 of all labels, right %2 of all findings, on «%3», %n cases, %4</source>
        <translation>
            <numerusform>在“%3”上召回率 %1，准确率 %2，%n 个案件，%4</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure it once; from then on that set can be measured by itself.</source>
        <translation>先测评一次；此后该标注集可自动测评。</translation>
    </message>
    <message>
        <source>Never measured on your photos</source>
        <translation>从未用您的照片测评</translation>
    </message>
    <message>
        <source>Your templates look at photos in another way now.</source>
        <translation>您的模板现在以另一种方式查看照片。</translation>
    </message>
    <message>
        <source>no price is set</source>
        <translation>未设价格</translation>
    </message>
</context>
<context>
    <name>MeasuredRows</name>
    <message>
        <source>A silent change of the model behind the address is told</source>
        <translation>地址背后的模型若悄然改变，会有提示</translation>
    </message>
    <message>
        <source>Measure it again on this set every week</source>
        <translation>每周在此标注集上重新测评</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>测评…</translation>
    </message>
    <message>
        <source>Saves the settings and opens the measurements</source>
        <translation>保存设置并打开测评</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1–%2 % across, %3–%4 % down</source>
        <translation>横 %1–%2%，纵 %3–%4%</translation>
    </message>
    <message>
        <source>A change a reply proposed</source>
        <translation>回复建议的一处修改</translation>
    </message>
    <message>
        <source>An open item of the analysis</source>
        <translation>分析的一项待办</translation>
    </message>
    <message>
        <source>Open to changes</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>Reports nobody stands for any more</source>
        <translation>已无人负责的报告</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Whether findings %1 and %2 are one damage</source>
        <translation>损伤 %1 与 %2 是否为同一处</translation>
    </message>
    <message>
        <source>analyses: %1</source>
        <translation>分析 %1 次</translation>
    </message>
    <message>
        <source>corners: %1</source>
        <translation>角点 %1 个</translation>
    </message>
    <message>
        <source>details: %1</source>
        <translation>信息 %1 项</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation>损伤 %1 项</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>photos: %1</source>
        <translation>照片 %1 张</translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>位置 %1 处</translation>
    </message>
    <message>
        <source>replies: %1</source>
        <translation>回复 %1 条</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>报告 %1 份</translation>
    </message>
    <message>
        <source>sizes drawn: %1</source>
        <translation>测量尺寸 %1 个</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation>工单 %1 个</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1/%2</translation>
    </message>
    <message>
        <source>Both sides changed these. Later keeps ours; what is not taken stays in the history.</source>
        <translation>双方都改动了以下内容。“稍后”保留我方；未采用的留在历史中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comes in: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge what came back</source>
        <translation>合并带回的内容</translation>
    </message>
    <message>
        <source>Merging can't be undone step by step. A backup of all cases is made first, and leads back.</source>
        <translation>合并后无法逐步撤销。合并前会先备份全部案件，可凭备份恢复到合并前。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Not the same as %1 after all</source>
        <translation>与 %1 不是同一损伤</translation>
    </message>
    <message>
        <source>The same damage as %1</source>
        <translation>与 %1 为同一损伤</translation>
    </message>
    <message>
        <source>There is no finding in another photo</source>
        <translation>其他照片中没有损伤</translation>
    </message>
    <message>
        <source>no. %1 in photo %2</source>
        <translation>照片 %2 的第 %1 项</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>%1 Next try: %2</source>
        <translation>%1 下次尝试：%2</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Ask the server</source>
        <translation>获取模型列表</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>询问中…</translation>
    </message>
    <message>
        <source>Models listed: %1. Of these with eyes, at the top: %2.</source>
        <translation>列出模型：%1。其中能识图（置顶）：%2。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The server lists no models: type the name.</source>
        <translation>服务器未列出模型：请输入名称。</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个 token</translation>
    </message>
    <message>
        <source>1 million tokens out</source>
        <translation>每百万输出 token</translation>
    </message>
    <message>
        <source>A price is a number, such as 0.80.</source>
        <translation>价格须为数字，如 0.80。</translation>
    </message>
    <message>
        <source>Batches: questions a minute</source>
        <translation>批次：每分钟提问数</translation>
    </message>
    <message>
        <source>Batches: tokens a minute</source>
        <translation>批次：每分钟 token</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答时间</translation>
    </message>
    <message>
        <source>May see examples from our closed cases</source>
        <translation>可查看本机构已结案案件的示例</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Photos of up to two closed cases of the same template go before each question, with what people made of the answer. Names stay here, faces and plates are blacked out.</source>
        <translation>每次提问前附上同一模板最多两个已结案案件的照片，以及人工对回答的处理结果。姓名不会发出，人脸和车牌会涂黑。</translation>
    </message>
    <message>
        <source>Price of 1 million tokens in</source>
        <translation>每百万输入 token 价格</translation>
    </message>
    <message>
        <source>Switch over by itself</source>
        <translation>自动切换</translation>
    </message>
    <message>
        <source>Usual: %1 tokens</source>
        <translation>默认：%1 个 token</translation>
    </message>
    <message>
        <source>When it fails, offer</source>
        <translation>失败时改用</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Part not named</source>
        <translation>未指明部位</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A file in PEM, trusted besides the system's certificates. Rarely needed.</source>
        <translation>PEM 文件，在系统证书之外另行信任。很少需要。</translation>
    </message>
    <message>
        <source>A password is kept for this proxy; type to replace it.</source>
        <translation>已保存此代理的密码；输入可替换。</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>用户名不含冒号。</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>公司证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>May be spoken to unencrypted (http)</source>
        <translation>允许不加密连接（http）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only if it asks for one. Kept in the system's keyring, for this proxy.</source>
        <translation>仅在代理要求时使用。存于系统密钥库，仅用于此代理。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>RFC 3161. It is sent a hash of the log and answers when that was there, which reports then say. Without one they say «not independently timed».</source>
        <translation>RFC 3161。向其发送日志哈希，由其证明存在时间并写入报告。没有时报告注明“未经独立授时”。</translation>
    </message>
    <message>
        <source>The system names no proxy for %1.</source>
        <translation>系统未为 %1 指定代理。</translation>
    </message>
    <message>
        <source>The system names the proxy %2 for %1.</source>
        <translation>系统为 %1 指定代理 %2。</translation>
    </message>
    <message>
        <source>This file holds no certificates in PEM.</source>
        <translation>此文件不含 PEM 证书。</translation>
    </message>
    <message>
        <source>Time-stamp server</source>
        <translation>时间戳服务器</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Which proxy is used depends on the connection's address.</source>
        <translation>使用哪个代理取决于连接地址。</translation>
    </message>
</context>
<context>
    <name>NewView</name>
    <message>
        <source>New measurement</source>
        <translation>新测评</translation>
    </message>
    <message>
        <source>Photos that people have labelled: a folder or file in COCO, YOLO, VIA, labelme or CSV, folders named by class, or what people made of findings in closed cases. They never come among the cases.</source>
        <translation>人工标注的照片：COCO、YOLO、VIA、labelme 或 CSV 的文件夹或文件、按类别命名的文件夹，或已结案件中对损伤的审核。它们不会混入案件。</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>正在读取标注…</translation>
    </message>
</context>
<context>
    <name>NoConnection</name>
    <message>
        <source>Add a connection to a model in the cloud or in your office: choose the provider, paste the key, choose the model. Or look whether a model runs on this computer.</source>
        <translation>添加云端或机构内模型的连接：选择服务商，粘贴密钥，选择模型。也可查看本机是否运行着模型。</translation>
    </message>
    <message>
        <source>No model is connected yet</source>
        <translation>尚未连接模型</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>For the delivery note</source>
        <translation>送货单备注</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>(a hint of Tessera, not of the model)</source>
        <translation>（Tessera 的提示，非模型所言）</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排显示</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln cases are under legal hold.</source>
        <translation>
            <numerusform>%Ln 个案件处于诉讼保留中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were assigned.</source>
        <translation>
            <numerusform>%Ln 个案件已分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were closed.</source>
        <translation>
            <numerusform>%Ln 个案件已结案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were deleted.</source>
        <translation>
            <numerusform>%Ln 个案件已删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were put back.</source>
        <translation>
            <numerusform>%Ln 个案件已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were reopened.</source>
        <translation>
            <numerusform>%Ln 个案件已重新打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not taken back yet.</source>
        <translation>
            <numerusform>另有 %Ln 个尚未撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are as they were.</source>
        <translation>
            <numerusform>%n 个案件已恢复原状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were accepted together.</source>
        <translation>
            <numerusform>已批量采纳 %n 个案件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back for a person to judge.</source>
        <translation>
            <numerusform>%n 个将返回人工审核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in.</source>
        <translation>
            <numerusform>%n 个文件未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are open in this case.</source>
        <translation>
            <numerusform>此案件有 %n 项待办未处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are no longer what came in: their files have changed.</source>
        <translation>
            <numerusform>%n 张照片已与收到时不同：文件被改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules call it by its new name from now on.</source>
        <translation>
            <numerusform>%n 条规则今后使用新名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed meanwhile and left.</source>
        <translation>
            <numerusform>%n 个期间有改动，未处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of the report was written. It is on no record.</source>
        <translation>报告草稿已写出，不留记录。</translation>
    </message>
    <message>
        <source>A mail is drafted in your mail program.</source>
        <translation>已在邮件程序中拟好草稿。</translation>
    </message>
    <message numerus="yes">
        <source>All %n cases of this review are done.</source>
        <translation>
            <numerusform>本次审核的 %n 个案件已全部处理完毕。</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier second copy was not overwritten.</source>
        <translation>未覆盖较早的第二份副本。</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Another case has almost the same picture:</source>
        <translation>另一案件有几乎相同的图片：</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>At most %1 cases at once.</source>
        <translation>一次最多 %1 个案件。</translation>
    </message>
    <message>
        <source>Attach the report to it: %1</source>
        <translation>请附上报告：%1</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Before, a backup of all cases was made: %1</source>
        <translation>合并前已备份全部案件：%1</translation>
    </message>
    <message>
        <source>Case %1 is under legal hold.</source>
        <translation>案件 %1 处于诉讼保留中。</translation>
    </message>
    <message>
        <source>Case %1 was assigned.</source>
        <translation>案件 %1 已分配。</translation>
    </message>
    <message>
        <source>Case %1 was closed.</source>
        <translation>案件 %1 已结案。</translation>
    </message>
    <message>
        <source>Case %1 was deleted.</source>
        <translation>案件 %1 已删除。</translation>
    </message>
    <message>
        <source>Case %1 was put back.</source>
        <translation>案件 %1 已恢复。</translation>
    </message>
    <message>
        <source>Case %1 was reopened.</source>
        <translation>案件 %1 已重新打开。</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>案件 %1：%2</translation>
    </message>
    <message>
        <source>Cases with nothing to report yet: %1</source>
        <translation>尚无内容可报告的案件：%1</translation>
    </message>
    <message>
        <source>Changed since, and left as they are: %1</source>
        <translation>之后已被修改，保持不变：%1</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>全部核查…</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message>
        <source>Choose severity and action; the same key goes on then.</source>
        <translation>请选择程度和处理方式，再按同一键继续。</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>起草邮件</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Issue unsigned…</source>
        <translation>不签名出具…</translation>
    </message>
    <message>
        <source>It can be undone for 30 days; the photos are kept so long.</source>
        <translation>30 天内可撤销，照片同样保留 30 天。</translation>
    </message>
    <message>
        <source>Its answer comes by itself. Analyse again to ask and pay twice.</source>
        <translation>答复会自动返回。如需现在再问一次（重复计费），请再次点击“分析”。</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>退出审核</translation>
    </message>
    <message>
        <source>Left out, since something is wrong in them: %1</source>
        <translation>有误而略去：%1</translation>
    </message>
    <message>
        <source>May not answer the question</source>
        <translation>可能回答不了问题</translation>
    </message>
    <message>
        <source>Merged. Steps that came in: %1</source>
        <translation>已合并。新增步骤：%1</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>无法打开邮件程序。</translation>
    </message>
    <message>
        <source>No second opinion. %1</source>
        <translation>没有第二意见。%1</translation>
    </message>
    <message>
        <source>Nobody stands for the decision yet.</source>
        <translation>结论尚无人负责。</translation>
    </message>
    <message numerus="yes">
        <source>None accepted: %n for a person to judge.</source>
        <translation>
            <numerusform>未采纳任何案件：%n 个由人工审核。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these cases waits for a review.</source>
        <translation>这些案件均无需审核。</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>没有可执行的操作。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Perhaps a drawing, not a photo</source>
        <translation>可能是绘图，不是照片</translation>
    </message>
    <message>
        <source>Perhaps a photo of a screen</source>
        <translation>可能是翻拍屏幕</translation>
    </message>
    <message>
        <source>Perhaps a screenshot</source>
        <translation>可能是截图</translation>
    </message>
    <message>
        <source>Perhaps not all the same thing</source>
        <translation>可能不是同一对象</translation>
    </message>
    <message>
        <source>Practise with these photos</source>
        <translation>用这些照片练习</translation>
    </message>
    <message>
        <source>Press the key again to accept all the same.</source>
        <translation>再按一次该键，仍然采纳。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put your name into the settings, under «Report».</source>
        <translation>请在设置的“报告”中填写您的姓名。</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重新打开案件</translation>
    </message>
    <message>
        <source>Reports written to %1: %2</source>
        <translation>报告已写入 %1：%2</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>第二意见…</translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>查看可行办法…</translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation>另一案件中出现过</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1.</source>
        <translation>已用 %1 的证书签名。</translation>
    </message>
    <message>
        <source>Something is not as it was put on record.</source>
        <translation>有内容与记录不符。</translation>
    </message>
    <message>
        <source>Tessera was updated.</source>
        <translation>Tessera 已更新。</translation>
    </message>
    <message>
        <source>Text in a photo reads like an instruction to the model: check this answer.</source>
        <translation>照片中的文字像是给模型的指令：请核对此回答。</translation>
    </message>
    <message>
        <source>Text reads like an instruction</source>
        <translation>文字像指令</translation>
    </message>
    <message>
        <source>The case was written into a file.</source>
        <translation>案件已写入文件。</translation>
    </message>
    <message>
        <source>The cases are as they were when that backup was made.</source>
        <translation>案件已恢复到该备份时的状态。</translation>
    </message>
    <message>
        <source>The cases are open again. Photos came back: %1</source>
        <translation>案件已可打开。恢复的照片：%1</translation>
    </message>
    <message>
        <source>The cases are open again. The damaged file was kept.</source>
        <translation>案件已可打开。损坏的文件已保留。</translation>
    </message>
    <message>
        <source>The evidence package was written.</source>
        <translation>证据包已写出。</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>文件已写出。</translation>
    </message>
    <message>
        <source>The files themselves were not touched; other photos are taken in.</source>
        <translation>文件本身未改动；其他照片继续导入。</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>损伤已复制为文字。</translation>
    </message>
    <message>
        <source>The first answer stands as it was.</source>
        <translation>首个回答保持不变。</translation>
    </message>
    <message>
        <source>The history has them, with who did what and when.</source>
        <translation>历史中有其操作人、内容和时间。</translation>
    </message>
    <message numerus="yes">
        <source>The hold of %Ln cases was lifted.</source>
        <translation>
            <numerusform>%Ln 个案件的诉讼保留已解除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hold of case %1 was lifted.</source>
        <translation>案件 %1 的诉讼保留已解除。</translation>
    </message>
    <message>
        <source>The kept report was handed out.</source>
        <translation>留存的报告已交付。</translation>
    </message>
    <message>
        <source>The log does not know where %1 of them were. They are in: %2</source>
        <translation>其中 %1 张在日志中无从查考，已放入：%2</translation>
    </message>
    <message>
        <source>The office's set-up is as it was before.</source>
        <translation>机构配置已恢复原状。</translation>
    </message>
    <message>
        <source>The office's set-up was taken over. Keys have to be entered.</source>
        <translation>已采用机构配置。密钥仍需填写。</translation>
    </message>
    <message>
        <source>The photo was copied with its boxes.</source>
        <translation>照片已连框复制。</translation>
    </message>
    <message>
        <source>The photos may not all show the same thing.</source>
        <translation>照片拍摄的可能不是同一对象。</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>报告已写出：%1</translation>
    </message>
    <message>
        <source>The report went to the printer %1.</source>
        <translation>报告已发送到打印机 %1。</translation>
    </message>
    <message>
        <source>The time-stamp server gave no stamp, and the report says so.</source>
        <translation>时间戳服务器未给出时间戳，报告中已注明。</translation>
    </message>
    <message>
        <source>The view «%1» is forgotten.</source>
        <translation>视图“%1”已移除。</translation>
    </message>
    <message>
        <source>The view «%1» shows something else now.</source>
        <translation>视图“%1”的内容已被替换。</translation>
    </message>
    <message>
        <source>There is no whole proposal to accept.</source>
        <translation>没有完整的建议可采纳。</translation>
    </message>
    <message>
        <source>These photos may not answer the question.</source>
        <translation>这些照片可能回答不了该问题。</translation>
    </message>
    <message>
        <source>This case is here already, with all that is in the file.</source>
        <translation>此案件及文件中的内容均已在此。</translation>
    </message>
    <message>
        <source>This case is with the provider, by the batch «%1».</source>
        <translation>该案件已由批次“%1”提交给服务商。</translation>
    </message>
    <message>
        <source>This may be a drawing, not a photo.</source>
        <translation>可能是绘图，不是照片。</translation>
    </message>
    <message>
        <source>This may be a photo of a screen.</source>
        <translation>可能是翻拍屏幕。</translation>
    </message>
    <message>
        <source>This may be a screenshot.</source>
        <translation>可能是截图。</translation>
    </message>
    <message>
        <source>Type the proxy's password</source>
        <translation>输入代理密码</translation>
    </message>
    <message>
        <source>Type your name under «Your decision».</source>
        <translation>请在“您的结论”中填写姓名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Use %1 for this question</source>
        <translation>此问题改用 %1</translation>
    </message>
    <message>
        <source>Use %1 for this run</source>
        <translation>本次改用 %1</translation>
    </message>
    <message>
        <source>Version %1 of the report is void; it stays on record.</source>
        <translation>报告第 %1 版已作废，记录仍予保留。</translation>
    </message>
    <message>
        <source>Version %1 of the report was written.</source>
        <translation>报告第 %1 版已写出。</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>原有内容已保留：%1</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberTag</name>
    <message>
        <source>Finding %1</source>
        <translation>损伤 %1</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Use as VIN</source>
        <translation>用作 VIN</translation>
    </message>
    <message>
        <source>Use as plate</source>
        <translation>用作车牌号</translation>
    </message>
    <message>
        <source>Use as tracking number</source>
        <translation>用作运单号</translation>
    </message>
    <message>
        <source>perhaps the plate</source>
        <translation>可能是车牌</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Reports are written without it. Choose it again in the settings under Report.</source>
        <translation>报告将不含此内容。请在设置的“报告”中重新选择。</translation>
    </message>
    <message>
        <source>The office's logo is missing, or its file is damaged.</source>
        <translation>机构标识缺失，或其文件已损坏。</translation>
    </message>
    <message>
        <source>The signature of {of} is missing, or its file is damaged.</source>
        <translation>{of} 的签名缺失，或其文件已损坏。</translation>
    </message>
</context>
<context>
    <name>OpenItemsView</name>
    <message>
        <source>Ask for photos…</source>
        <translation>要求补拍…</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>待办事项</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Close Tessera</source>
        <translation>关闭 Tessera</translation>
    </message>
    <message>
        <source>If Tessera still runs there, close it first: two computers at once would spoil each other's work. If that computer was switched off or lost its connection, nothing is lost.</source>
        <translation>如果那台电脑上的 Tessera 仍在运行，请先关闭：两台同时打开会互相破坏。如果它已关机或断线，则没有损失。</translation>
    </message>
    <message>
        <source>Open it here all the same</source>
        <translation>仍在此打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message numerus="yes">
        <source>%n items are open</source>
        <translation>
            <numerusform>%n 项待办未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the open items</source>
        <translation>返回待办事项</translation>
    </message>
    <message>
        <source>Decide all the same</source>
        <translation>仍然定损</translation>
    </message>
    <message>
        <source>What could not be determined, or was asked for, has not been answered.</source>
        <translation>无法确定或要求补拍的内容尚未答复。</translation>
    </message>
</context>
<context>
    <name>OpinionsLine</name>
    <message numerus="yes">
        <source>%n brought nothing</source>
        <translation>
            <numerusform>%n 次无结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks count</source>
        <translation>
            <numerusform>有效查看 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen by too few, left out</source>
        <translation>
            <numerusform>%n 处看到的次数太少，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a model once more about these photos</source>
        <translation>就这些照片再问一个模型</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Second opinion of %1: it did not come to its end.</source>
        <translation>%1 的第二意见：未完成。</translation>
    </message>
    <message>
        <source>Second opinion of %4: %1 agreed, %2 differing, %3 seen by one only</source>
        <translation>%4 的第二意见：%1 项一致，%2 项不同，%3 项仅一方看到</translation>
    </message>
    <message>
        <source>Second opinion: %1 is being asked…</source>
        <translation>第二意见：正在询问 %1…</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>第二意见…</translation>
    </message>
    <message>
        <source>Two answers side by side (C)</source>
        <translation>两个回答并排显示（C）</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>撤回审核结果</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>DingTalk robot</source>
        <translation>钉钉机器人</translation>
    </message>
    <message>
        <source>Feishu robot</source>
        <translation>飞书机器人</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>已送达。</translation>
    </message>
    <message>
        <source>It can't be reached. {said}</source>
        <translation>无法连接。{said}</translation>
    </message>
    <message>
        <source>It could not prove who it is, or does not encrypt. {said}</source>
        <translation>对方无法证明身份，或未加密。{said}</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>未及时响应。</translation>
    </message>
    <message>
        <source>It failed ({status}). {said}</source>
        <translation>失败（{status}）。{said}</translation>
    </message>
    <message>
        <source>It has too much to do ({status}).</source>
        <translation>对方繁忙（{status}）。</translation>
    </message>
    <message>
        <source>It is gone for good (410): nothing is sent there any more.</source>
        <translation>已永久失效（410）：今后不再发送。</translation>
    </message>
    <message>
        <source>It refused ({status}). {said}</source>
        <translation>被拒绝（{status}）。{said}</translation>
    </message>
    <message>
        <source>It sends messages elsewhere ({status}), which is not followed.</source>
        <translation>消息被转往他处（{status}），不予跟随。</translation>
    </message>
    <message>
        <source>Its secret is not in the keyring.</source>
        <translation>密钥库中没有其密钥。</translation>
    </message>
    <message>
        <source>Nobody knows a machine of that name.</source>
        <translation>没有该名称的主机。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The address can't be used.</source>
        <translation>地址无法使用。</translation>
    </message>
    <message>
        <source>The connection broke off. {said}</source>
        <translation>连接中断。{said}</translation>
    </message>
    <message>
        <source>The robot refused ({status}). {said}</source>
        <translation>机器人拒绝（{status}）。{said}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>WeCom robot</source>
        <translation>企业微信机器人</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waits for the decision</source>
        <translation>等待定损结论</translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n 条未送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs and chat groups can be told when a person has decided, a report was issued or a ticket was opened. Add one to begin.</source>
        <translation>当有人定损、出具报告或新建工单时，可通知其他程序和群聊。添加一个目标即可开始。</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>已永久失效</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏（F11）</translation>
    </message>
    <message>
        <source>Photos of the case</source>
        <translation>案件照片</translation>
    </message>
</context>
<context>
    <name>OverviewPhoto</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 项损伤</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Add a photo first.</source>
        <translation>请先添加照片。</translation>
    </message>
    <message>
        <source>Analyse first, or decide.</source>
        <translation>请先分析或定损。</translation>
    </message>
    <message>
        <source>Analyse first.</source>
        <translation>请先分析。</translation>
    </message>
    <message>
        <source>Boxes the model was less sure of, too</source>
        <translation>也显示模型把握较低的框</translation>
    </message>
    <message>
        <source>Case as a file…</source>
        <translation>案件存为文件…</translation>
    </message>
    <message>
        <source>Check what is on record…</source>
        <translation>核查记录…</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>请先选择损伤。</translation>
    </message>
    <message>
        <source>Choose photo %1</source>
        <translation>选择照片 %1</translation>
    </message>
    <message>
        <source>Decide the case</source>
        <translation>填写结论</translation>
    </message>
    <message>
        <source>Draw a new finding</source>
        <translation>画新损伤</translation>
    </message>
    <message>
        <source>Evidence of the case…</source>
        <translation>案件证据包…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Go through cases first (%1).</source>
        <translation>请先逐一处理案件（%1）。</translation>
    </message>
    <message>
        <source>Hold the key down over a photo.</source>
        <translation>在照片上按住此键。</translation>
    </message>
    <message>
        <source>It takes photos, and no answer coming in.</source>
        <translation>需要有照片，且没有正在接收的回答。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Log, and details for support</source>
        <translation>日志和供技术支持用的信息</translation>
    </message>
    <message>
        <source>Models over time</source>
        <translation>模型随时间变化</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一项损伤</translation>
    </message>
    <message>
        <source>No known answer is offered.</source>
        <translation>没有可用的已知回答。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>没有进行中的任务。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚无改动。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有撤回的内容。</translation>
    </message>
    <message>
        <source>Only boxes the model was surer of</source>
        <translation>只显示模型更有把握的框</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>请先打开案件。</translation>
    </message>
    <message>
        <source>Practise with these photos</source>
        <translation>用这些照片练习</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一项损伤</translation>
    </message>
    <message>
        <source>Put the photo one place back</source>
        <translation>照片前移一位</translation>
    </message>
    <message>
        <source>Put the photo one place further</source>
        <translation>照片后移一位</translation>
    </message>
    <message>
        <source>Rescue a damaged database…</source>
        <translation>抢救损坏的数据库…</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>Self-test: does all work here?</source>
        <translation>自检：这台电脑上一切正常吗？</translation>
    </message>
    <message>
        <source>Settings: Backups</source>
        <translation>设置：备份</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>设置：常规</translation>
    </message>
    <message>
        <source>Settings: Network</source>
        <translation>设置：网络</translation>
    </message>
    <message>
        <source>Settings: Outgoing</source>
        <translation>设置：对外通知</translation>
    </message>
    <message>
        <source>Settings: Report</source>
        <translation>设置：报告</translation>
    </message>
    <message>
        <source>Settings: Templates</source>
        <translation>设置：模板</translation>
    </message>
    <message>
        <source>Severity of the finding: %1</source>
        <translation>损伤程度：%1</translation>
    </message>
    <message>
        <source>The case before in the review</source>
        <translation>审核的上一案件</translation>
    </message>
    <message>
        <source>The next case of the review</source>
        <translation>审核的下一案件</translation>
    </message>
    <message>
        <source>The next photo of the case</source>
        <translation>案件的下一张照片</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>目前没有提示。</translation>
    </message>
    <message>
        <source>Try with sample photos</source>
        <translation>用示例照片试试</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation>视图左转</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation>视图右转</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Everything that can be done</source>
        <translation>所有可执行的操作</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有叫此名称的操作。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>The clipboard holds no photo.</source>
        <translation>剪贴板中没有照片。</translation>
    </message>
    <message>
        <source>The other program handed over no file. Save the attachment or the message first, then add that file; or copy the picture itself and paste it.</source>
        <translation>另一程序未交出文件。请先保存附件或邮件，再添加该文件；或复制图片本身后粘贴。</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>%n not taken in.</source>
        <translation>
            <numerusform>%n 张未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos came in.</source>
        <translation>
            <numerusform>已收到 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>1.  Have the phone in the same network, such as the same Wi-Fi.</source>
        <translation>1.  让手机连入同一网络，例如同一 Wi-Fi。</translation>
    </message>
    <message>
        <source>2.  Scan the code with the camera, or type this address:</source>
        <translation>2.  用相机扫码，或输入此地址：</translation>
    </message>
    <message>
        <source>3.  Take or choose photos there.</source>
        <translation>3.  在手机上拍照或选择照片。</translation>
    </message>
    <message>
        <source>A phone has opened the page.</source>
        <translation>手机已打开页面。</translation>
    </message>
    <message>
        <source>Another case is open.</source>
        <translation>已打开另一案件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code to scan with the phone's camera</source>
        <translation>用手机相机扫描的二维码</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Ends in %1.</source>
        <translation>%1 后结束。</translation>
    </message>
    <message>
        <source>Join the network the phone is in, or plug in a cable; or add the photos from files.</source>
        <translation>请连入手机所在网络，或接上网线；也可从文件添加照片。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nobody has come within a minute. The phone may be in another network, a firewall may ask, or the network keeps devices apart, as guest networks do. Then let the phone put its photos into a folder that Tessera watches: Settings, Photos.</source>
        <translation>一分钟内无设备接入。手机可能在另一网络，防火墙可能在询问，或该网络（如访客网络）隔离设备。可让手机把照片存入 Tessera 监视的文件夹：设置 &gt; 照片。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation>来自手机的照片</translation>
    </message>
    <message>
        <source>Sent unencrypted inside this network; off once this is closed.</source>
        <translation>在此网络内不加密传输；关闭本窗口即停止。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The page can't be opened.</source>
        <translation>无法打开页面。</translation>
    </message>
    <message>
        <source>The ten minutes are over.</source>
        <translation>十分钟已到。</translation>
    </message>
    <message>
        <source>This computer is in no local network.</source>
        <translation>本机不在局域网中。</translation>
    </message>
    <message>
        <source>Waiting for a phone.</source>
        <translation>等待手机接入。</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation>
            <numerusform>%n 处涂黑</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen from files</source>
        <translation>从文件选择</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>拖入</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>来自手机</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>来自监视文件夹</translation>
    </message>
    <message>
        <source>none (C2PA)</source>
        <translation>无（C2PA）</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>present (C2PA), not checked</source>
        <translation>有（C2PA），未核验</translation>
    </message>
    <message>
        <source>sample of the program</source>
        <translation>程序示例</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <translation>相机拍摄</translation>
    </message>
    <message>
        <source>with a batch</source>
        <translation>来自批次</translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>All photos (F)</source>
        <translation>所有照片（F）</translation>
    </message>
    <message>
        <source>Black out places before sending (B)</source>
        <translation>发送前涂黑（B）</translation>
    </message>
    <message>
        <source>Draw a new finding (N)</source>
        <translation>画新损伤（N）</translation>
    </message>
    <message>
        <source>Facts and caption</source>
        <translation>信息和图注</translation>
    </message>
    <message>
        <source>Facts and caption; drag to put the photo elsewhere</source>
        <translation>信息和图注；拖动可移动照片</translation>
    </message>
    <message>
        <source>More about this photo</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>照片 {0}</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation>整张照片（0）</translation>
    </message>
    <message>
        <source>This photo alone (F)</source>
        <translation>仅此照片（F）</translation>
    </message>
    <message>
        <source>Ways to look: turned, lighter, edges (V)</source>
        <translation>查看方式：旋转、提亮、边缘（V）</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>内容凭证</translation>
    </message>
    <message>
        <source>Facts of the photo</source>
        <translation>照片信息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>照片 {0}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送为</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>拍摄人</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>nothing flagged</source>
        <translation>无提示</translation>
    </message>
    <message>
        <source>{0}, camera's own clock</source>
        <translation>{0}，相机时钟</translation>
    </message>
    <message>
        <source>{0}, without place or name</source>
        <translation>{0}，不含地点和姓名</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Black out places…</source>
        <translation>涂黑…</translation>
    </message>
    <message>
        <source>Cases with this picture…</source>
        <translation>含此图片的案件…</translation>
    </message>
    <message>
        <source>Copy with boxes</source>
        <translation>连框复制</translation>
    </message>
    <message>
        <source>Draw a new finding…</source>
        <translation>画新损伤…</translation>
    </message>
    <message>
        <source>Draw an outline…</source>
        <translation>画轮廓…</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>信息…</translation>
    </message>
    <message>
        <source>Find and select writing…</source>
        <translation>查找并选取文字…</translation>
    </message>
    <message>
        <source>List cases with this picture</source>
        <translation>列出含此图片的案件</translation>
    </message>
    <message>
        <source>Look closer at a place…</source>
        <translation>细看一处…</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>测量…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>No. %1: the same damage as…</source>
        <translation>第 %1 项：同一损伤…</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>从案件移除</translation>
    </message>
    <message>
        <source>Save with boxes…</source>
        <translation>连框保存…</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示所有照片</translation>
    </message>
    <message>
        <source>This photo alone</source>
        <translation>仅此照片</translation>
    </message>
    <message>
        <source>Ways to look…</source>
        <translation>查看方式…</translation>
    </message>
    <message>
        <source>Which boxes are shown…</source>
        <translation>显示哪些框…</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>填写图注</translation>
    </message>
</context>
<context>
    <name>PhotoPicture</name>
    <message>
        <source>Deleted, its time is over</source>
        <translation>保存期满，已删除</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
</context>
<context>
    <name>PhotoRequestDialog</name>
    <message>
        <source>Ask for photos</source>
        <translation>要求补拍照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Language of the insured</source>
        <translation>被保险人的语言</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>待复制的文字</translation>
    </message>
    <message>
        <source>The model answered in %1; its words are copied as they are.</source>
        <translation>模型以%1回答，其文字原样复制。</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 已复制</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 项损伤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Where a scanner or a phone's sync puts photos. What comes from now on waits at the foot of the window until you have looked at it and put it into a case. What is in the folder already is left alone, and no file in it is changed.</source>
        <translation>扫描仪或手机同步存放照片的位置。此后到达的照片在窗口底部等待，直到您查看并放入案件。文件夹中已有内容不予处理，文件也不作改动。</translation>
    </message>
</context>
<context>
    <name>PictureChip</name>
    <message>
        <source>Cases of one batch</source>
        <translation>某一批次的案件</translation>
    </message>
    <message>
        <source>Cases with this photo or one like it</source>
        <translation>含此照片或相似照片的案件</translation>
    </message>
    <message>
        <source>List other cases, too</source>
        <translation>同时列出其他案件</translation>
    </message>
    <message>
        <source>Photo %1 · %2</source>
        <translation>照片 %1 · %2</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>at the bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
</context>
<context>
    <name>PlainLabel</name>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Draft PDF…</source>
        <translation>草稿 PDF…</translation>
    </message>
    <message>
        <source>Drag, or Alt with up and down</source>
        <translation>拖动，或按 Alt 加上下键</translation>
    </message>
    <message>
        <source>For Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>Issue PDF…</source>
        <translation>出具 PDF…</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos at 300 dpi, for print</source>
        <translation>照片 300 dpi，用于打印</translation>
    </message>
    <message>
        <source>Photos on a page</source>
        <translation>每页照片数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The same as a document to be edited, on no record</source>
        <translation>同样内容的可编辑文档，不留记录</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be made</source>
        <translation>将新建的案件</translation>
    </message>
</context>
<context>
    <name>PolicyLines</name>
    <message>
        <source>Anything is sent to these only: %1</source>
        <translation>仅发送至：%1</translation>
    </message>
    <message>
        <source>Cases from «%1» on need a second opinion before their report.</source>
        <translation>程度为“%1”及以上的案件，出具报告前需要第二意见。</translation>
    </message>
    <message>
        <source>Laid down by your administrator</source>
        <translation>管理员规定</translation>
    </message>
    <message>
        <source>Newer versions are announced at: %1</source>
        <translation>新版本发布地址：%1</translation>
    </message>
    <message numerus="yes">
        <source>Photos are kept %n days after a case was closed.</source>
        <translation>
            <numerusform>案件结案后照片保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>%1, version %2, rows: %3</source>
        <translation>%1，版本 %2，行：%3</translation>
    </message>
    <message>
        <source>Indicative range, from the office's table</source>
        <translation>参考区间，来自机构表格</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>没有对应行</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing…</source>
        <translation>打印中…</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln 种商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln 个区间</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns part, action, severity, low, high, currency, date, source. Parts and actions as in the template, by name or code.</source>
        <translation>列 part、action、severity、low、high、currency、date、source。部位和处理方式同模板，用名称或代码。</translation>
    </message>
    <message>
        <source>Columns product, price, stock, facts, date, with these names in the first row.</source>
        <translation>列 product、price、stock、facts、date，首行为列名。</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2</source>
        <translation>第 %1 行略去：%2</translation>
    </message>
    <message>
        <source>it can't be read. {detail}</source>
        <translation>无法读取。{detail}</translation>
    </message>
    <message>
        <source>it has more cells than the first row; a text with the separator needs quotes.</source>
        <translation>单元格多于首行；含分隔符的文字需加引号。</translation>
    </message>
    <message>
        <source>it has more than {detail} rows.</source>
        <translation>超过 {detail} 行。</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB.</source>
        <translation>超过 {detail} MB。</translation>
    </message>
    <message>
        <source>it is locked by a password.</source>
        <translation>已加密码。</translation>
    </message>
    <message>
        <source>it is no CSV: {detail}.</source>
        <translation>不是 CSV：{detail}。</translation>
    </message>
    <message>
        <source>it is no text; save it as «CSV UTF-8».</source>
        <translation>不是文本；请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>it is no workbook that can be read.</source>
        <translation>不是可读取的工作簿。</translation>
    </message>
    <message>
        <source>it names no product.</source>
        <translation>没有商品名称。</translation>
    </message>
    <message>
        <source>its cell «{detail}» is empty.</source>
        <translation>单元格“{detail}”为空。</translation>
    </message>
    <message>
        <source>its cell «{detail}» is too long.</source>
        <translation>单元格“{detail}”过长。</translation>
    </message>
    <message>
        <source>its range ends below its beginning.</source>
        <translation>区间上限低于下限。</translation>
    </message>
    <message>
        <source>its severity may be: {detail}.</source>
        <translation>程度可为：{detail}。</translation>
    </message>
    <message>
        <source>nothing stands in it.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>row {detail} has the same part, action and severity.</source>
        <translation>第 {detail} 行的部位、处理方式和程度相同。</translation>
    </message>
    <message>
        <source>row {detail} names the same product.</source>
        <translation>第 {detail} 行是同一商品。</translation>
    </message>
    <message>
        <source>the first row names no column «{detail}».</source>
        <translation>首行没有“{detail}”列。</translation>
    </message>
    <message>
        <source>the first row names the column «{detail}» twice.</source>
        <translation>首行“{detail}”列重复。</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as «CSV UTF-8».</source>
        <translation>文字不是 UTF-8；请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>«{detail}» is no figure such as 1250 or 1250.50.</source>
        <translation>“{detail}”不是 1250 或 1250.50 这样的数字。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is on its way</source>
        <translation>回答即将到来</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>Analysing · look %1</source>
        <translation>分析中 · 第 %1 次查看</translation>
    </message>
    <message>
        <source>Sending the photos…</source>
        <translation>正在发送照片…</translation>
    </message>
    <message>
        <source>The model is answering…</source>
        <translation>模型回答中…</translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation>模型思考中…</translation>
    </message>
    <message>
        <source>The practice engine is at work…</source>
        <translation>练习引擎运行中…</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>等待首字…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A model's answer was changed after it ended ({detail})</source>
        <translation>模型回答在结束后被改动（{detail}）</translation>
    </message>
    <message>
        <source>A report is kept that is on no record: {detail}</source>
        <translation>留存了一份没有记录的报告：{detail}</translation>
    </message>
    <message>
        <source>A row names one that is not there: {detail}</source>
        <translation>某行指向不存在的行：{detail}</translation>
    </message>
    <message>
        <source>Daily head {detail} is not as it was made</source>
        <translation>每日链头 {detail} 与生成时不符</translation>
    </message>
    <message>
        <source>It can't be read: {detail}</source>
        <translation>无法读取：{detail}</translation>
    </message>
    <message>
        <source>It is closed, held, deleted or assigned otherwise than was logged</source>
        <translation>结案、诉讼保留、删除或分配状态与记录不符</translation>
    </message>
    <message>
        <source>It is gone, and no deletion is logged</source>
        <translation>已不存在，且没有删除记录</translation>
    </message>
    <message>
        <source>Photo {detail} is not as it came</source>
        <translation>照片 {detail} 与收到时不符</translation>
    </message>
    <message>
        <source>Step {detail} of what was done elsewhere is not as it was sealed there</source>
        <translation>别处所做的第 {detail} 步与当时封存的不符</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}</source>
        <translation>数据库已损坏：{detail}</translation>
    </message>
    <message>
        <source>The end of the log is missing: it held more at {detail}</source>
        <translation>日志末尾缺失：{detail} 时内容更多</translation>
    </message>
    <message>
        <source>The history was changed: it breaks at step {detail}</source>
        <translation>历史被改动：在第 {detail} 步断开</translation>
    </message>
    <message>
        <source>The kept copy of report version {detail} is missing</source>
        <translation>报告第 {detail} 版的留存副本缺失</translation>
    </message>
    <message>
        <source>The kept copy of report version {detail} was changed</source>
        <translation>报告第 {detail} 版的留存副本被改动</translation>
    </message>
    <message>
        <source>The log is not the one that report version {detail} says there was</source>
        <translation>日志与报告第 {detail} 版所载不符</translation>
    </message>
    <message>
        <source>The log was changed: it breaks at row {detail}</source>
        <translation>日志被改动：在第 {detail} 行断开</translation>
    </message>
    <message>
        <source>The original of photo {detail} is missing</source>
        <translation>照片 {detail} 的原件缺失</translation>
    </message>
    <message>
        <source>The record of photo {detail} is gone, or of another photo</source>
        <translation>照片 {detail} 的记录缺失，或属于其他照片</translation>
    </message>
    <message>
        <source>The signature of report version {detail} does not hold</source>
        <translation>报告第 {detail} 版的签名无效</translation>
    </message>
    <message>
        <source>The time stamp of daily head {detail} is not its own</source>
        <translation>每日链头 {detail} 的时间戳不属于它</translation>
    </message>
    <message>
        <source>The words kept with step {detail} of the history were changed</source>
        <translation>历史第 {detail} 步所存文字被改动</translation>
    </message>
    <message>
        <source>What is stored is not what was logged last</source>
        <translation>所存内容与最后记录的不符</translation>
    </message>
</context>
<context>
    <name>ReadByBothRow</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>≠ they differ</source>
        <translation>≠ 不一致</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ 一致</translation>
    </message>
</context>
<context>
    <name>ReadByBothView</name>
    <message>
        <source>Read by the model and by the program</source>
        <translation>模型与程序均识别</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasoningList</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing the evidence package…</source>
        <translation>正在写证据包…</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>A person's data…</source>
        <translation>个人数据…</translation>
    </message>
    <message>
        <source>Cases: %1 of %2</source>
        <translation>案件：%1/%2</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全部核查</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>核查记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compares every photo and every issued report with its hash, the log with its chain, and what is stored with what was logged. Nothing is changed.</source>
        <translation>将每张照片、每份已出具报告与其哈希核对，日志与其链核对，所存与所记核对。不作任何改动。</translation>
    </message>
    <message>
        <source>Everything is as it was put on record. %1</source>
        <translation>一切与记录相符。%1</translation>
    </message>
    <message>
        <source>Looking at the log and the database…</source>
        <translation>正在核查日志和数据库…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems: %1. Keep this folder as it is, and a backup of it.</source>
        <translation>问题：%1。请保持此文件夹原样，并备份。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This case only</source>
        <translation>仅此案件</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>a case of a batch has at most 40 photos: add it by hand where it is meant.</source>
        <translation>批次中的案件最多 40 张照片：请手工添加到所需案件。</translation>
    </message>
    <message>
        <source>it can't be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>it has more than 120 million pixels.</source>
        <translation>超过 1.2 亿像素。</translation>
    </message>
    <message>
        <source>it holds more than 200 files: take out the photos that are meant.</source>
        <translation>含超过 200 个文件：请取出所需照片。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>it is larger than 64 MB.</source>
        <translation>大于 64 MB。</translation>
    </message>
    <message>
        <source>it is locked by a password: unlock it, and add what is in it.</source>
        <translation>有密码保护：请解锁后添加其中内容。</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, HEIC, TIFF or BMP picture.</source>
        <translation>不是 JPEG、PNG、WebP、HEIC、TIFF 或 BMP 图片。</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>it is too narrow to show to a model.</source>
        <translation>太窄，无法给模型看。</translation>
    </message>
    <message>
        <source>it is too small to show damage.</source>
        <translation>太小，看不出损伤。</translation>
    </message>
    <message>
        <source>it lies inside another file: save it, and add it by itself.</source>
        <translation>位于另一文件中：请另存后单独添加。</translation>
    </message>
    <message>
        <source>its case was deleted or erased meanwhile: it is not sent any more.</source>
        <translation>所属案件或其中的个人信息已在此期间删除，不再发送。</translation>
    </message>
    <message>
        <source>its picture is damaged and can't be read.</source>
        <translation>图片已损坏，无法读取。</translation>
    </message>
    <message>
        <source>reading it failed badly.</source>
        <translation>读取严重失败。</translation>
    </message>
    <message>
        <source>reading it took longer than 10 seconds.</source>
        <translation>读取超过 10 秒。</translation>
    </message>
    <message>
        <source>reading it took too much memory.</source>
        <translation>读取占用内存过多。</translation>
    </message>
    <message>
        <source>the part that reads writing is not installed.</source>
        <translation>未安装文字识别组件。</translation>
    </message>
    <message>
        <source>the same photo is already in this case.</source>
        <translation>此案件中已有同一张照片。</translation>
    </message>
    <message>
        <source>there is no photo in it.</source>
        <translation>其中没有照片。</translation>
    </message>
    <message>
        <source>unpacked it would be larger than 512 MB.</source>
        <translation>解压后将超过 512 MB。</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Mark a place in this photo</source>
        <translation>在此照片中标记一处</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>also seen by %1</source>
        <translation>%1 也看到</translation>
    </message>
    <message>
        <source>also seen by %1, as %2</source>
        <translation>%1 也看到，为%2</translation>
    </message>
    <message>
        <source>seen by %1 of %2</source>
        <translation>%2 个中有 %1 个看到</translation>
    </message>
    <message>
        <source>seen by one of two</source>
        <translation>两者中一个看到</translation>
    </message>
    <message>
        <source>seen in %1 of %2 looks</source>
        <translation>%2 次查看中 %1 次看到</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source> (photo %1)</source>
        <translation> （照片 %1）</translation>
    </message>
    <message>
        <source>: «%1»</source>
        <translation>：“%1”</translation>
    </message>
    <message>
        <source>A box had its corners swapped; it was put right{photo}.</source>
        <translation>框的两角颠倒，已更正{photo}。</translation>
    </message>
    <message>
        <source>A box made no sense and was left out{photo}.</source>
        <translation>框不合理，已略去{photo}。</translation>
    </message>
    <message>
        <source>A box reached beyond the photo; it was cut{photo}.</source>
        <translation>框超出照片，已裁切{photo}。</translation>
    </message>
    <message>
        <source>A confidence made no sense{said}</source>
        <translation>置信度不合理{said}</translation>
    </message>
    <message>
        <source>A finding where photo {detail} was blacked out: taken as undetermined.</source>
        <translation>照片 {detail} 涂黑处的损伤：按无法确定处理。</translation>
    </message>
    <message>
        <source>A number came as text{said}</source>
        <translation>数字以文字给出{said}</translation>
    </message>
    <message>
        <source>A part of the answer could not be understood{said}</source>
        <translation>部分回答无法理解{said}</translation>
    </message>
    <message>
        <source>A photo was named that was not sent{said}</source>
        <translation>提到了未发送的照片{said}</translation>
    </message>
    <message>
        <source>A severity that is in no list, taken as undetermined: «{detail}»</source>
        <translation>不在列表中的程度，按无法确定处理：“{detail}”</translation>
    </message>
    <message>
        <source>A text was too long and was cut ({detail}).</source>
        <translation>文字过长，已截断（{detail}）。</translation>
    </message>
    <message>
        <source>A word that is in no list: «{detail}»</source>
        <translation>不在列表中的词：“{detail}”</translation>
    </message>
    <message>
        <source>An earlier close-up was left out: this connection takes no more pictures.</source>
        <translation>略去较早的特写：此连接不能接收更多图片。</translation>
    </message>
    <message>
        <source>Of several looks some brought nothing ({detail}); the others count.</source>
        <translation>多次查看中有部分无结果（{detail}），以其余为准。</translation>
    </message>
    <message>
        <source>Photo {detail} was left out: this connection takes no more pictures at once.</source>
        <translation>略去照片 {detail}：此连接一次不能接收更多图片。</translation>
    </message>
    <message>
        <source>Places came in fractions and were converted{photo}.</source>
        <translation>位置以比例给出，已换算{photo}。</translation>
    </message>
    <message>
        <source>Places came in pixels and were converted{photo}.</source>
        <translation>位置以像素给出，已换算{photo}。</translation>
    </message>
    <message>
        <source>Seen in two overlapping parts of photo {detail}: counted once.</source>
        <translation>在照片 {detail} 的两个重叠部分中出现：计为一处。</translation>
    </message>
    <message>
        <source>The answer ends early; something may lack.</source>
        <translation>回答提前结束，可能不完整。</translation>
    </message>
    <message>
        <source>The answer stood in a code block.</source>
        <translation>回答写在代码块中。</translation>
    </message>
    <message>
        <source>The answer stood in the model's thinking.</source>
        <translation>回答写在模型的思考中。</translation>
    </message>
    <message>
        <source>The answer was too long; it was cut off.</source>
        <translation>回答过长，已截断。</translation>
    </message>
    <message>
        <source>The answer's form was broken and mended.</source>
        <translation>回答格式有误，已修正。</translation>
    </message>
    <message>
        <source>The connection kept failing; its fallback was asked, as set: {detail}</source>
        <translation>连接持续失败，已按设置改问备用连接：{detail}</translation>
    </message>
    <message>
        <source>The model answered in another language than it was asked to.</source>
        <translation>模型未按所要求的语言回答。</translation>
    </message>
    <message>
        <source>The model answered in plain text: no findings could be read from it.</source>
        <translation>模型以纯文本回答，无法读出损伤。</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>模型拒绝回答。</translation>
    </message>
    <message>
        <source>The model repeated itself and was stopped.</source>
        <translation>模型不断重复，已停止。</translation>
    </message>
    <message>
        <source>The model thought, although its thinking was switched off.</source>
        <translation>思考已关闭，但模型仍进行了思考。</translation>
    </message>
    <message>
        <source>The model's answer was empty.</source>
        <translation>模型的回答为空。</translation>
    </message>
    <message>
        <source>The product table «{detail}» could not be read: price and stock are not known.</source>
        <translation>商品表“{detail}”无法读取：价格和库存未知。</translation>
    </message>
    <message>
        <source>The server takes no answer form ({detail}); it was asked without.</source>
        <translation>服务器不支持回答格式（{detail}），已不带格式提问。</translation>
    </message>
    <message>
        <source>There was text around the answer.</source>
        <translation>回答前后有其他文字。</translation>
    </message>
    <message>
        <source>Too many findings; the rest was left out.</source>
        <translation>损伤过多，其余略去。</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Adjuster</source>
        <translation>定损员</translation>
    </message>
    <message>
        <source>Black out in the PDF's photos what is blacked out for the model</source>
        <translation>对模型涂黑的部分，在 PDF 照片中同样涂黑</translation>
    </message>
    <message>
        <source>Language of reports and answers</source>
        <translation>报告和回答的语言</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>执业证号</translation>
    </message>
    <message>
        <source>Name and licence stand under every decision and in the PDF.</source>
        <translation>姓名和执业证号显示在每个结论下方，并印入 PDF。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print follow-up questions and replies</source>
        <translation>打印追问和回复</translation>
    </message>
    <message>
        <source>Say how right the model was when it was measured last, or that it never was</source>
        <translation>注明模型最近一次测评的准确度；未测评的也注明</translation>
    </message>
    <message>
        <source>The file stays where it is, its password in the system's keyring. The time-stamp server under Network says when it was signed.</source>
        <translation>文件留在原处，密码存于系统密钥库。“网络”中的时间戳服务器证明签署时间。</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual here (%1)</source>
        <translation>本地常用（%1）</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>A report can be issued once the case is decided.</source>
        <translation>案件定损后方可出具报告。</translation>
    </message>
    <message>
        <source>Changed since version %1. Issued anew, it becomes a supplement.</source>
        <translation>第 %1 版之后有改动。重新出具将成为补充报告。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>草稿…</translation>
    </message>
    <message>
        <source>Drag it out of the window to hand it on.</source>
        <translation>拖出窗口即可转交。</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>交付…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>出具…</translation>
    </message>
    <message>
        <source>Its bytes are not kept, or are not what they were.</source>
        <translation>其原始字节未保留，或已不一致。</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>No report is in force.</source>
        <translation>没有有效的报告。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Reports of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Supplement to version %1</source>
        <translation>第 %1 版的补充</translation>
    </message>
    <message>
        <source>Version %1 is in force, and the case says the same.</source>
        <translation>第 %1 版有效，与案件一致。</translation>
    </message>
    <message>
        <source>Void since %1, by %2: %3</source>
        <translation>自 %1 起作废，%2：%3</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>It is sent as it was typed, unless you change the question.</source>
        <translation>将按输入原样发送，除非您更改问题。</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Photos %1–%2</source>
        <translation>照片 %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>The words exactly as they go out, %Ln characters</source>
        <translation>
            <numerusform>发送的原文，%Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Cases that came back whole: {whole} of {all}.</source>
        <translation>完整恢复的案件：{whole}/{all}。</translation>
    </message>
    <message>
        <source>Cases that lost something: {numbers}</source>
        <translation>有缺失的案件：{numbers}</translation>
    </message>
    <message>
        <source>No case could be read. Photos that are there come into new cases.</source>
        <translation>没有可读取的案件。现有照片将放入新案件。</translation>
    </message>
    <message>
        <source>Parts of the case file can't be read. Cases that lie there can't be opened.</source>
        <translation>案件文件部分无法读取，该处案件无法打开。</translation>
    </message>
    <message>
        <source>The beginning of the case file is destroyed, so no case can be opened.</source>
        <translation>案件文件开头已毁，无法打开任何案件。</translation>
    </message>
    <message>
        <source>The case file is empty; photos, reports or backups of cases are there.</source>
        <translation>案件文件为空；照片、报告或备份尚在。</translation>
    </message>
    <message>
        <source>The case file is not there; photos, reports or backups of cases are.</source>
        <translation>案件文件不存在；照片、报告或备份尚在。</translation>
    </message>
    <message>
        <source>The end of the case file is missing. Cases that lie there can't be opened.</source>
        <translation>案件文件结尾缺失，该处案件无法打开。</translation>
    </message>
    <message>
        <source>What was done last is missing: the file that held it is not there.</source>
        <translation>最近的操作缺失：所在文件不存在。</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Cases looked at: %1 of %2</source>
        <translation>已查看案件：%1/%2</translation>
    </message>
    <message>
        <source>Close Tessera</source>
        <translation>关闭 Tessera</translation>
    </message>
    <message>
        <source>Looking for the newest one that is still good…</source>
        <translation>正在查找最新的完好备份…</translation>
    </message>
    <message>
        <source>Makes a new case file, and puts the photos that are there into cases.</source>
        <translation>新建案件文件，并把现有照片放入案件。</translation>
    </message>
    <message>
        <source>No backup was found that is still good.</source>
        <translation>没有找到完好的备份。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Photos and issued reports are files of their own and not affected.</source>
        <translation>没有覆盖任何内容。照片和已出具的报告是独立文件，不受影响。</translation>
    </message>
    <message>
        <source>Of %1, with %2 cases. What was done since then is not in it.</source>
        <translation>%1 的备份，含 %2 个案件。此后所做的不在其中。</translation>
    </message>
    <message>
        <source>Open these cases</source>
        <translation>打开这些案件</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>换上</translation>
    </message>
    <message>
        <source>Put the newest good backup in place</source>
        <translation>换上最新的完好备份</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Rebuild what can be read</source>
        <translation>重建可读取的内容</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>已读取行：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Takes every case that is still there into a new file, with help of its log and photos, and says which cases lost something before anything is put in place.</source>
        <translation>借助日志和照片，把仍在的每个案件收入新文件；替换前说明哪些案件有缺失。</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>The case file is damaged</source>
        <translation>案件文件已损坏</translation>
    </message>
    <message>
        <source>The case file is missing</source>
        <translation>案件文件缺失</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept, in the folder «set aside».</source>
        <translation>无论如何选择，损坏的文件都保留在“set aside”文件夹中。</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Counted from the day a case was closed; what is open or under legal hold stays. With photos go all pictures made of them; findings, decision, reports and log stay. A whole case can be put back for 30 days; then its log alone is left. Backups made before keep what they have.</source>
        <translation>从结案之日起算；未结案或处于诉讼保留中的案件不受影响。照片及由其生成的图片一并删除，损伤、结论、报告和日志保留。整案删除后 30 天内可恢复，此后只留日志。以前的备份不受影响。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整案</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator has photos kept %n days at most.</source>
        <translation>
            <numerusform>管理员规定照片最多保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>as laid down</source>
        <translation>按规定</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A case is undisputed if it is no worse, the model is at least so sure, and nothing else speaks against it. Undisputed parcels, products and checks of content may be accepted together; claims on vehicles and property never.</source>
        <translation>损伤不超过该程度、模型置信度不低于此值且无其他疑点的案件，视为无争议。无争议的包裹、商品和内容审核可批量采纳；车辆和房屋理赔一律不批量采纳。</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>置信度不低于</translation>
    </message>
    <message>
        <source>Drawn at random. They look like any undecided case, and the review says how many of them were changed. 0: none comes back.</source>
        <translation>随机抽取，与其他未定损案件无异；审核界面显示其中被改动的数量。0：不抽检。</translation>
    </message>
    <message>
        <source>Of those accepted together, to judge</source>
        <translation>批量采纳后的抽检比例</translation>
    </message>
    <message>
        <source>Undisputed up to</source>
        <translation>视为无争议的最高程度</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 skips</source>
        <translation>%1 跳过</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln undisputed…</source>
        <translation>
            <numerusform>采纳 %Ln 个无争议…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>采纳，下一个</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>退出审核</translation>
    </message>
    <message>
        <source>Samples: %1 of %2 changed (%3 %; between %4 % and %5 %)</source>
        <translation>抽样：%2 个中改动 %1 个（%3%；%4% 至 %5%）</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Case details</source>
        <translation>案件信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation>案件页面</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule of Tessera's own. Make a copy to change it.</source>
        <translation>Tessera 自带规则。请复制后修改。</translation>
    </message>
    <message>
        <source>Everything a rule can say</source>
        <translation>规则可写的全部内容</translation>
    </message>
    <message>
        <source>It can't be saved like this; what was saved holds.</source>
        <translation>不能这样保存；以已保存的为准。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>The rule's text</source>
        <translation>规则文字</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>可写内容</translation>
    </message>
    <message>
        <source>What you changed would be lost; the rule stays as it was.</source>
        <translation>所作更改将丢失；规则保持原样。</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message numerus="yes">
        <source>It would have held in %1 of %Ln cases.</source>
        <translation>
            <numerusform>在 %Ln 个案件中，%1 个本会触发。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks at the newest %n cases. Nothing is changed in them.</source>
        <translation>
            <numerusform>查看最新 %n 个案件，不作任何改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>No system of that name is in the settings; nothing is sent.</source>
        <translation>设置中没有该名称的系统；不发送。</translation>
    </message>
    <message>
        <source>Past cases in which it would have held</source>
        <translation>本会触发的以往案件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>Try on past cases</source>
        <translation>用以往案件试运行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Rule «%1»: %2</source>
        <translation>规则“%1”：%2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ticket «%1»</source>
        <translation>工单“%1”</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>action {said}</source>
        <translation>处理方式 {said}</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>处理方式：%1</translation>
    </message>
    <message>
        <source>asks for photos: %1</source>
        <translation>要求补拍：%1</translation>
    </message>
    <message>
        <source>calls «%1»</source>
        <translation>调用“%1”</translation>
    </message>
    <message>
        <source>confidence below: %1</source>
        <translation>置信度低于：%1</translation>
    </message>
    <message>
        <source>damage type {said}</source>
        <translation>损伤类型 {said}</translation>
    </message>
    <message>
        <source>damage type: %1</source>
        <translation>损伤类型：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>field {said}</source>
        <translation>字段 {said}</translation>
    </message>
    <message>
        <source>in reply {said} to what was asked on</source>
        <translation>在追问的回复{said}中</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>意图 %1</translation>
    </message>
    <message>
        <source>intent {said}</source>
        <translation>意图 {said}</translation>
    </message>
    <message>
        <source>intent: %1</source>
        <translation>意图：%1</translation>
    </message>
    <message>
        <source>kind of case {said}</source>
        <translation>案件种类 {said}</translation>
    </message>
    <message>
        <source>kind of case: %1</source>
        <translation>案件种类：%1</translation>
    </message>
    <message>
        <source>part {said}</source>
        <translation>部位 {said}</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>部位：%1</translation>
    </message>
    <message>
        <source>photos are missing</source>
        <translation>缺少照片</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>severity at least: %1</source>
        <translation>程度不低于：%1</translation>
    </message>
    <message>
        <source>severity {said}</source>
        <translation>程度 {said}</translation>
    </message>
    <message>
        <source>somewhere: %1</source>
        <translation>任意处：%1</translation>
    </message>
    <message>
        <source>template «{said}»</source>
        <translation>模板“{said}”</translation>
    </message>
    <message>
        <source>template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>the model's confidence {said}</source>
        <translation>模型置信度 {said}</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>the word «{said}»</source>
        <translation>词语“{said}”</translation>
    </message>
    <message>
        <source>two answers differ</source>
        <translation>两个回答不一致</translation>
    </message>
    <message>
        <source>writing in the photos</source>
        <translation>照片中的文字</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>From the office's rules</source>
        <translation>来自机构规则</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Those with a tick act as soon as an answer is complete: they advise, open tickets, set priorities. Copies can be changed, and tried on past cases first.</source>
        <translation>勾选的规则在回答完成后立即生效：给出建议、新建工单、设定优先级。副本可修改，并可先用以往案件试运行。</translation>
    </message>
    <message>
        <source>What it has advised and opened so far stays as it is.</source>
        <translation>此前给出的建议和工单保持不变。</translation>
    </message>
    <message>
        <source>the office's own</source>
        <translation>机构自有</translation>
    </message>
</context>
<context>
    <name>RunningBand</name>
    <message numerus="yes">
        <source>%n photos can't be used.</source>
        <translation>
            <numerusform>%n 张照片无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %1 of %2 cases</source>
        <translation>正在删除：%1/%2 个案件</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>将自动继续。</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>测评：%1</translation>
    </message>
    <message>
        <source>Measuring: making ready…</source>
        <translation>测评：准备中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The rest can be deleted later</source>
        <translation>剩余部分可稍后再删</translation>
    </message>
    <message>
        <source>What was answered is kept, and can be gone on with</source>
        <translation>已有回答已保存，可继续</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Kept: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Looks that came whole: %1. Analysing again goes on with them.</source>
        <translation>已完整的查看：%1 次。重新分析将接着进行。</translation>
    </message>
    <message>
        <source>Nothing had been answered yet; the photos are kept.</source>
        <translation>尚无回答；照片已保留。</translation>
    </message>
    <message>
        <source>Tessera ended before this analysis did.</source>
        <translation>分析完成前 Tessera 已退出。</translation>
    </message>
    <message>
        <source>The analysis failed.</source>
        <translation>分析失败。</translation>
    </message>
    <message>
        <source>The provider's own moderation refused these photos or words.</source>
        <translation>服务商的内容审核拒绝了这些照片或文字。</translation>
    </message>
    <message>
        <source>What it had said is kept.</source>
        <translation>已说出的内容已保存。</translation>
    </message>
    <message>
        <source>You stopped this analysis.</source>
        <translation>您停止了此次分析。</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation>损伤 %1 项</translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>推理 %1 步</translation>
    </message>
</context>
<context>
    <name>RunsList</name>
    <message>
        <source>Measurements</source>
        <translation>测评记录</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>The template «%1» looks so from now on.</source>
        <translation>模板“%1”今后按此查看。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy it into the other program now: it is not shown again.</source>
        <translation>请现在复制到另一程序：之后不再显示。</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>One is kept in the system's keyring; type to replace it.</source>
        <translation>已存于系统密钥库；输入可替换。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Where the robot asks for signatures. Kept in the system's keyring.</source>
        <translation>机器人要求签名时使用。存于系统密钥库。</translation>
    </message>
    <message>
        <source>whsec_… as both sides know it. Kept in the system's keyring.</source>
        <translation>whsec_…，双方共有。存于系统密钥库。</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>In every report</source>
        <translation>每份报告均有</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告章节</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Appendix: model output</source>
        <translation>附录：模型输出</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>不带框</translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图页</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Drawing of the damage</source>
        <translation>损伤示意图</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>损伤明细</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>From the office's rules</source>
        <translation>来自机构规则</translation>
    </message>
    <message>
        <source>Indicative range</source>
        <translation>参考区间</translation>
    </message>
    <message>
        <source>Integrity of the photos</source>
        <translation>照片完整性</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Proposed by the model</source>
        <translation>模型建议</translation>
    </message>
    <message>
        <source>Read by model and program</source>
        <translation>模型与程序识别</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Undetermined, photos needed</source>
        <translation>无法确定、需补拍</translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation>人工智能使用说明</translation>
    </message>
    <message>
        <source>What to know of the photos</source>
        <translation>关于照片的提示</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>带损伤框</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Cases with this picture</source>
        <translation>含此图片的案件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>In %n other cases</source>
        <translation>
            <numerusform>另有 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>No other case has this picture or one like it.</source>
        <translation>没有其他案件含此图片或相似图片。</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation>打开另一案件</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>另一案件</translation>
    </message>
    <message>
        <source>The photo is not there any more.</source>
        <translation>照片已不存在。</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>此案件</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1 MB free</source>
        <translation>可用空间 %1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln 项损伤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln font files</source>
        <translation>
            <numerusform>%Ln 个字体文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Drawing without a graphics card</source>
        <translation>无显卡绘图</translation>
    </message>
    <message>
        <source>Fonts of reports</source>
        <translation>报告字体</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Photo, assessment, report</source>
        <translation>照片、评估、报告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>for support: %1</source>
        <translation>供技术支持：%1</translation>
    </message>
    <message>
        <source>not there, not needed</source>
        <translation>没有，也不需要</translation>
    </message>
    <message>
        <source>nothing could be kept in it</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>only %1 MB free</source>
        <translation>仅剩 %1 MB 可用空间</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>A long photo sent whole instead of in parts, because the server takes no more pictures.</source>
        <translation>长图整张发送，未分段，因服务器不能接收更多图片。</translation>
    </message>
    <message>
        <source>A photo made smaller, because the server takes no larger file.</source>
        <translation>已缩小一张照片，因服务器不接收更大的文件。</translation>
    </message>
    <message>
        <source>Photos made smaller, so that everything fits the model's context window.</source>
        <translation>已缩小照片，使全部内容适合模型的上下文窗口。</translation>
    </message>
    <message>
        <source>The question contains a photo's file name.</source>
        <translation>问题中含有照片文件名。</translation>
    </message>
    <message>
        <source>The question contains the adjuster's name.</source>
        <translation>问题中含有定损员姓名。</translation>
    </message>
    <message>
        <source>The question contains the case's number.</source>
        <translation>问题中含有案件编号。</translation>
    </message>
    <message>
        <source>The question contains the insured's name.</source>
        <translation>问题中含有被保险人姓名。</translation>
    </message>
    <message>
        <source>The question contains the name of who took a photo.</source>
        <translation>问题中含有拍摄人姓名。</translation>
    </message>
    <message>
        <source>The question contains the policy number.</source>
        <translation>问题中含有保单号。</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>%1 × %2 · %3 kB</source>
        <translation>%1 × %2 · %3 kB</translation>
    </message>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation>
            <numerusform>%n 处涂黑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples from closed cases: %1</source>
        <translation>
            <numerusform>%n 个已结案案件示例：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks, one after the other</source>
        <translation>
            <numerusform>依次查看 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 min, by what answers took of late</source>
        <translation>约 %1 分钟，按近期回答用时</translation>
    </message>
    <message>
        <source>About %1 of %2 tokens: photos %3, words %4, answer up to %5</source>
        <translation>约 %1/%2 个 token：照片 %3，文字 %4，回答最多 %5</translation>
    </message>
    <message>
        <source>About %1 s, by what answers took of late</source>
        <translation>约 %1 秒，按近期回答用时</translation>
    </message>
    <message>
        <source>About %1 to ask, and up to %2 more for the answer</source>
        <translation>提问约 %1，回答最多另加 %2</translation>
    </message>
    <message>
        <source>Case %1, photo %2</source>
        <translation>案件 %1，照片 %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>No price set for this connection</source>
        <translation>此连接未设价格</translation>
    </message>
    <message>
        <source>Nowhere yet: no model is connected</source>
        <translation>尚无去处：未连接模型</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Photo %1, part %2 of %3 (%4)</source>
        <translation>照片 %1，第 %2/%3 部分（%4）</translation>
    </message>
    <message>
        <source>The practice engine: nothing leaves this computer</source>
        <translation>练习引擎：任何内容都不离开本机</translation>
    </message>
    <message>
        <source>Words as they are sent</source>
        <translation>发送的文字</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>约 %Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>above the middle</source>
        <translation>中间偏上</translation>
    </message>
    <message>
        <source>below the middle</source>
        <translation>中间偏下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>kept what at least %1 see</source>
        <translation>保留至少 %1 次看到的</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>left of the middle</source>
        <translation>中间偏左</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>perhaps faces, plates: %1</source>
        <translation>可能有人脸、车牌：%1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>right of the middle</source>
        <translation>中间偏右</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message numerus="yes">
        <source>up to %n more, by what these see</source>
        <translation>
            <numerusform>视结果最多另加 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message numerus="yes">
        <source>%n requests, one for every four photos</source>
        <translation>
            <numerusform>%n 次请求，每四张照片一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>查看次数</translation>
    </message>
    <message>
        <source>Making the pictures ready…</source>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>Places, times and cameras (EXIF), file names, captions, case and policy numbers, names</source>
        <translation>地点、时间和相机信息（EXIF）、文件名、图注、案件和保单号、姓名</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送为</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>索赔期限</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>对外通知</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不在线）</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Badges, a name on each line</source>
        <translation>工牌，每行一个姓名</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Command barcodes</source>
        <translation>命令条码</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copied, not printed</source>
        <translation>只复制，不打印</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Open the folder of claim files</source>
        <translation>打开索赔文件夹</translation>
    </message>
    <message>
        <source>Photos of a parcel: so many are asked about at once</source>
        <translation>包裹照片：一次提问的张数</translation>
    </message>
    <message>
        <source>Save the sheet of commands…</source>
        <translation>保存命令打印单…</translation>
    </message>
    <message>
        <source>Save their badges…</source>
        <translation>保存工牌…</translation>
    </message>
    <message>
        <source>The dock</source>
        <translation>收货台</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>本机没有打印机。</translation>
    </message>
    <message>
        <source>Too long for a barcode: %1</source>
        <translation>太长，无法生成条码：%1</translation>
    </message>
</context>
<context>
    <name>SetupField</name>
    <message>
        <source>As it was before a set-up was taken over on %1</source>
        <translation>恢复到 %1 采用机构配置之前的状态</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connections without keys, templates, rules, look of the reports: for the office's other desks. What is saved is written; names, paths and signatures are not in it.</source>
        <translation>包含连接（不含密钥）、模板、规则和报告外观，供机构的其他电脑使用。写出的是已保存的内容，不含姓名、路径和签名。</translation>
    </message>
    <message>
        <source>It sends photos nowhere.</source>
        <translation>它不向任何地方发送照片。</translation>
    </message>
    <message>
        <source>It sends photos to: %1</source>
        <translation>它将照片发送至：%1</translation>
    </message>
    <message>
        <source>Put back what was before</source>
        <translation>恢复之前的配置</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take this office's set-up over?</source>
        <translation>采用此机构配置？</translation>
    </message>
    <message>
        <source>Templates: %1, rules: %2.</source>
        <translation>模板：%1，规则：%2。</translation>
    </message>
    <message>
        <source>What is here under the same name is replaced, and can be put back. Keys have to be entered.</source>
        <translation>同名内容将被替换，之后可以恢复。密钥仍需填写。</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>It may take a copy half way, or mix the work of two computers: only one at a time may open them. Let backups go to another disk.</source>
        <translation>可能复制到一半，或混入两台电脑的内容：同时只能由一台打开。请把备份存到其他磁盘。</translation>
    </message>
    <message>
        <source>That is slower, and safe as long as only one computer at a time opens them. Let backups go to another disk.</source>
        <translation>速度较慢，但只要同时仅一台电脑打开就是安全的。请把备份存到其他磁盘。</translation>
    </message>
    <message>
        <source>The cases lie in a folder that {name} synchronises.</source>
        <translation>案件位于由 {name} 同步的文件夹中。</translation>
    </message>
    <message>
        <source>The cases lie on a network share: {name}</source>
        <translation>案件位于网络共享：{name}</translation>
    </message>
</context>
<context>
    <name>ShootingModel</name>
    <message>
        <source>Camera picture</source>
        <translation>相机画面</translation>
    </message>
</context>
<context>
    <name>ShotSlot</name>
    <message>
        <source>Place %1: being taken in</source>
        <translation>位置 %1：导入中</translation>
    </message>
    <message>
        <source>Place %1: in the case</source>
        <translation>位置 %1：已在案件中</translation>
    </message>
    <message>
        <source>Place %1: not taken in</source>
        <translation>位置 %1：未导入</translation>
    </message>
    <message>
        <source>Place %1: nothing taken yet</source>
        <translation>位置 %1：尚未拍摄</translation>
    </message>
</context>
<context>
    <name>ShownView</name>
    <message>
        <source>Drop folders of photos here, or a CSV or Excel table</source>
        <translation>将照片文件夹或 CSV、Excel 表格拖到此处</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>略去：%1</translation>
    </message>
</context>
<context>
    <name>SigningField</name>
    <message>
        <source>Another one…</source>
        <translation>换一个…</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>%1 的证书，由 %2 颁发，有效期至 %3。</translation>
    </message>
    <message>
        <source>Certificate that signs issued reports</source>
        <translation>签署报告的证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>It runs out soon.</source>
        <translation>即将到期。</translation>
    </message>
    <message>
        <source>None: reports are issued unsigned.</source>
        <translation>未选择：报告不加电子签名。</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>证书密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Type its password.</source>
        <translation>请输入其密码。</translation>
    </message>
</context>
<context>
    <name>SketchLayer</name>
    <message>
        <source>Set points in this photo</source>
        <translation>在此照片中设点</translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Which part of the photo is seen</source>
        <translation>当前所见部分</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Our closed cases</source>
        <translation>我们的已结案件</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>照片来自</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>What the batch is made of</source>
        <translation>批次内容</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 % of the price.</source>
        <translation>价格的 %1%。</translation>
    </message>
    <message>
        <source>%1 % of the price: a million tokens in for %2, out for %3.</source>
        <translation>价格的 %1%：每百万输入 token %2，输出 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails, zips, PDFs</source>
        <translation>
            <numerusform>%Ln 个邮件、压缩包、PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A link, no file of its own</source>
        <translation>是链接，不是文件本身</translation>
    </message>
    <message>
        <source>A name that is no text</source>
        <translation>名称不是文字</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln cases again</source>
        <translation>
            <numerusform>重新分析 %Ln 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond 200,000 photos, or 40 folders deep</source>
        <translation>超过 20 万张照片或 40 层文件夹</translation>
    </message>
    <message>
        <source>Can't be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>Cheaper, within %n hours</source>
        <translation>
            <numerusform>更便宜，%n 小时内</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that names the photos.</source>
        <translation>请选择填写照片文件名的列。</translation>
    </message>
    <message>
        <source>Choose the folder the photos lie in.</source>
        <translation>请选择照片所在的文件夹。</translation>
    </message>
    <message>
        <source>Does not fit the pattern</source>
        <translation>不符合模式</translation>
    </message>
    <message>
        <source>Each becomes a case. If they are one, name all photos in one row.</source>
        <translation>每行将各建一个案件。如属同一案件，请在同一行中填写全部照片。</translation>
    </message>
    <message>
        <source>Each case gets one look, not several as the template says.</source>
        <translation>每个案件只查看一次，不按模板多次查看。</translation>
    </message>
    <message>
        <source>Each table is a batch of its own. Start this one, then add the next.</source>
        <translation>每个表格单独成为一个批次。请先开始这一个，再添加下一个。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Hidden, or the system's own</source>
        <translation>隐藏文件或系统文件</translation>
    </message>
    <message>
        <source>Larger than 64 MB</source>
        <translation>大于 64 MB</translation>
    </message>
    <message>
        <source>Leads out of the folder of photos</source>
        <translation>超出照片文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln cases</source>
        <translation>
            <numerusform>新建 %Ln 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>More than 40 photos for one case</source>
        <translation>一个案件超过 40 张照片</translation>
    </message>
    <message>
        <source>More than one row has the number %1.</source>
        <translation>编号 %1 出现在多行中。</translation>
    </message>
    <message>
        <source>Named before</source>
        <translation>前面已列出</translation>
    </message>
    <message>
        <source>No case would be made.</source>
        <translation>不会新建案件。</translation>
    </message>
    <message>
        <source>No photo in this row</source>
        <translation>此行没有照片</translation>
    </message>
    <message>
        <source>No photo, by its name</source>
        <translation>从名称看不是照片</translation>
    </message>
    <message>
        <source>Not in the folder of photos</source>
        <translation>不在照片文件夹中</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>未读取：%1。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Several files have this name</source>
        <translation>有多个同名文件</translation>
    </message>
    <message>
        <source>There is no photo in it.</source>
        <translation>其中没有照片。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Changed since issue</source>
        <translation>出具后有改动</translation>
    </message>
    <message>
        <source>To analyse</source>
        <translation>待分析</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>Choose for me…</source>
        <translation>替我选择…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Measures every way of looking, and shows what each gains and takes</source>
        <translation>测评每种查看方式，显示各自的收益和代价</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n findings to review</source>
        <translation>
            <numerusform>%n 项损伤待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Copy the answer · %1</source>
        <translation>复制回答 · %1</translation>
    </message>
    <message>
        <source>Model's answer</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>Model's assessment · preliminary</source>
        <translation>模型评估 · 初步</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>复制供技术支持用的信息</translation>
    </message>
    <message>
        <source>Does a whole case with a sample photo, apart from yours, and looks at disk, fonts, drawing, network, keyring and clock.</source>
        <translation>用示例照片完整处理一个案件（与您的案件分开），并检查磁盘、字体、绘图、网络、密钥库和时钟。</translation>
    </message>
    <message>
        <source>Everything that changed, in English</source>
        <translation>全部变更（英文）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>News and support</source>
        <translation>新功能与支持</translation>
    </message>
    <message>
        <source>No photo, key, name or place of a file is in them.</source>
        <translation>其中不含照片、密钥、姓名和文件位置。</translation>
    </message>
    <message>
        <source>Nothing was written yet: nothing went wrong.</source>
        <translation>还没有记录：没有出现问题。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>This copy of Tessera came without its changelog.</source>
        <translation>此份 Tessera 未附更新记录。</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>What came of the self-test</source>
        <translation>自检结果</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 已复制</translation>
    </message>
</context>
<context>
    <name>SwitchFields</name>
    <message>
        <source>As JSON, without a schema</source>
        <translation>JSON，不用结构模式</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>按服务商</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>按服务器</translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation>逐段</translation>
    </message>
    <message>
        <source>By a schema</source>
        <translation>用结构模式</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>From 0 to 1000</source>
        <translation>0 到 1000</translation>
    </message>
    <message>
        <source>How places are counted</source>
        <translation>位置表示方式</translation>
    </message>
    <message>
        <source>How the answer comes</source>
        <translation>回答返回方式</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>仅用文字</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或文件正被占用</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>主机已停机</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>无法识别该名称或服务</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘只读</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>域名解析暂时失败</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
</context>
<context>
    <name>TableHint</name>
    <message>
        <source>Before and after: zoom, light and turn together · 1–4 chooses · Esc ends</source>
        <translation>之前与之后：缩放、亮度、旋转同步 · 1–4 选择 · Esc 结束</translation>
    </message>
    <message>
        <source>Black out: drag over what must not be sent · click one to uncover it · Esc ends</source>
        <translation>涂黑：在不可发送处拖动 · 点按可取消涂黑 · Esc 结束</translation>
    </message>
    <message>
        <source>Drag over words, or ↓ and arrows, to select · Ctrl+C copies · Ctrl+A all · Esc ends</source>
        <translation>在文字上拖动，或按 ↓ 和方向键选取 · Ctrl+C 复制 · Ctrl+A 全选 · Esc 结束</translation>
    </message>
    <message>
        <source>Zoom, light and turn together · 1–4 puts another photo beside · Esc ends</source>
        <translation>缩放、亮度、旋转同步 · 1–4 换另一张并排 · Esc 结束</translation>
    </message>
</context>
<context>
    <name>TableLineView</name>
    <message>
        <source>%1 has no row of exactly this name.</source>
        <translation>%1 中没有完全同名的行。</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>From the office's table</source>
        <translation>来自机构表格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>The office has named no table; see the settings under Templates.</source>
        <translation>机构未指定表格；见设置的“模板”。</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>此处未知</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>A CSV file, or none</source>
        <translation>CSV 文件，或无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>TableSurface</name>
    <message>
        <source>Light table</source>
        <translation>看片台</translation>
    </message>
    <message>
        <source>Taking in photo {0} of {1}…</source>
        <translation>正在导入照片 {0}/{1}…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>A template of Tessera's own. Make a copy to change it.</source>
        <translation>Tessera 自带模板。请复制后修改。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>It can't be saved like this; the version before holds.</source>
        <translation>不能这样保存；以前一版为准。</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>查看次数</translation>
    </message>
    <message>
        <source>Saving makes a new version; old cases keep theirs.</source>
        <translation>保存将生成新版本；旧案件沿用原版本。</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>模板 %1</translation>
    </message>
    <message>
        <source>The template's text</source>
        <translation>模板文字</translation>
    </message>
    <message>
        <source>What a model gets</source>
        <translation>模型收到的内容</translation>
    </message>
    <message>
        <source>What you changed would be lost; the template stays as it was.</source>
        <translation>所作更改将丢失；模板保持原样。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a choice needs its list of terms.</source>
        <translation>单选需要其词汇列表。</translation>
    </message>
    <message>
        <source>a code begins with a lower-case letter; letters, digits and _ may follow.</source>
        <translation>代码以小写字母开头，后接字母、数字和 _。</translation>
    </message>
    <message>
        <source>a rule that asks for an intent can't set one.</source>
        <translation>按意图触发的规则不能再设置意图。</translation>
    </message>
    <message>
        <source>a template of Tessera itself is called so; give the file another name.</source>
        <translation>Tessera 自带模板已用此名；请给文件另取名称。</translation>
    </message>
    <message>
        <source>claims on vehicles and property are never accepted together.</source>
        <translation>车辆和房屋理赔从不批量采纳。</translation>
    </message>
    <message>
        <source>every answer has something of that name; choose another.</source>
        <translation>每个回答都有此名称的内容；请另选。</translation>
    </message>
    <message>
        <source>it holds characters that can't be seen.</source>
        <translation>含有不可见字符。</translation>
    </message>
    <message>
        <source>it holds more than {detail} entries.</source>
        <translation>超过 {detail} 项。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>it is longer than {detail} characters.</source>
        <translation>超过 {detail} 个字符。</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>重复出现。</translation>
    </message>
    <message>
        <source>it may be: {detail}.</source>
        <translation>可为：{detail}。</translation>
    </message>
    <message>
        <source>it must be a list of texts, ["…", "…"].</source>
        <translation>必须是文字列表 ["…", "…"]。</translation>
    </message>
    <message>
        <source>it must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>it must be a table of names and values.</source>
        <translation>必须是名称和值的表。</translation>
    </message>
    <message>
        <source>it must be a text in "quotes".</source>
        <translation>必须是"引号"中的文字。</translation>
    </message>
    <message>
        <source>it must be in {detail}.</source>
        <translation>必须在 {detail} 之内。</translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation>必须是 true 或 false。</translation>
    </message>
    <message>
        <source>it must name each of these once: {detail}.</source>
        <translation>以下各项须各出现一次：{detail}。</translation>
    </message>
    <message>
        <source>it needs a name in at least one of {detail}.</source>
        <translation>至少需要 {detail} 之一的名称。</translation>
    </message>
    <message>
        <source>it needs «words» to look for.</source>
        <translation>需要用于查找的“words”。</translation>
    </message>
    <message>
        <source>languages are {detail}.</source>
        <translation>语言为 {detail}。</translation>
    </message>
    <message>
        <source>nothing here is called so.</source>
        <translation>此处没有该名称。</translation>
    </message>
    <message>
        <source>only a choice or a list has terms.</source>
        <translation>只有单选或列表才有词汇。</translation>
    </message>
    <message>
        <source>the file can't be read. {detail}</source>
        <translation>文件无法读取。{detail}</translation>
    </message>
    <message>
        <source>the file is larger than {detail} kB.</source>
        <translation>文件大于 {detail} kB。</translation>
    </message>
    <message>
        <source>the file's name may hold lower-case letters, digits, - and _, 40 at most.</source>
        <translation>文件名可含小写字母、数字、- 和 _，最多 40 个。</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>文字不是 UTF-8。</translation>
    </message>
    <message>
        <source>this is no TOML: {detail}.</source>
        <translation>不是 TOML：{detail}。</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Cases that were analysed with it keep it. New cases can't use it any more.</source>
        <translation>已用其分析的案件保留它；新案件不能再用。</translation>
    </message>
    <message>
        <source>Price table, the only source of ranges in money for findings</source>
        <translation>价格表，损伤金额区间的唯一来源</translation>
    </message>
    <message>
        <source>Product table, the only source of price and stock</source>
        <translation>商品表，价格和库存的唯一来源</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Those with a tick are offered for a new case. Copies can be changed.</source>
        <translation>勾选的模板可用于新案件；要修改，请先复制一份。</translation>
    </message>
    <message>
        <source>the office's own, version %1</source>
        <translation>机构自有，第 %1 版</translation>
    </message>
</context>
<context>
    <name>TermsRow</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of it so many times: it is seen what is said again</source>
        <translation>全部重复这么多次：可看出哪些会再次报出</translation>
    </message>
    <message>
        <source>By the template</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>Cases at most</source>
        <translation>最多案件数</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Any number</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Each case's own</source>
        <translation>各案自己的问题</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>最多提问数</translation>
    </message>
    <message>
        <source>Stop at a sum of %1</source>
        <translation>金额达 %1 时停止</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The template's usual one</source>
        <translation>模板常用问题</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What comes of the text</source>
        <translation>文字生成的结果</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete «%1»?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message>
        <source>Model's thinking</source>
        <translation>模型的思考</translation>
    </message>
    <message>
        <source>Not part of the answer, and no evidence</source>
        <translation>不属于回答，也不作为证据</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more characters, kept with the case</source>
        <translation>
            <numerusform>…以及另外 %Ln 个字符，随案件保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Opened by the rule «%1».</source>
        <translation>由规则“%1”新建。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Such as 2026-12-24, or none</source>
        <translation>如 2026-12-24，或不填</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办内容</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Change the ticket</source>
        <translation>更改工单</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>已完成，或重新打开</translation>
    </message>
</context>
<context>
    <name>TicketsDialog</name>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为已完成</translation>
    </message>
    <message>
        <source>No ticket is done here yet.</source>
        <translation>此处暂无已完成的工单。</translation>
    </message>
    <message>
        <source>No ticket is open here. Rules open them, and so do you: in a case, below its assessment.</source>
        <translation>此处暂无待办工单。工单由规则自动生成，也可在案件的评估下方新建。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Without a queue</source>
        <translation>无队列</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>New ticket…</source>
        <translation>新建工单…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a month as Qt writes it</comment>
        <translation>yy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month as Qt writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month as Qt writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as Qt writes it, without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in figures as Qt writes it, as it is typed</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>%1 % of them come back for a person to judge.</source>
        <translation>其中 %1% 将返回人工审核。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n undisputed cases</source>
        <translation>
            <numerusform>%n 个无争议案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Accept undisputed cases</source>
        <translation>采纳无争议案件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look at others</source>
        <translation>查看其他</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>They hold as the model has them, on record as accepted together.</source>
        <translation>按模型结果成立，记录为批量采纳。</translation>
    </message>
</context>
<context>
    <name>TradeQuestion</name>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Damage on delivery, with the dock for scanners</source>
        <translation>送达时的损坏，带扫码收货台</translation>
    </message>
    <message>
        <source>New cases are asked accordingly. It can be changed in the settings later.</source>
        <translation>新案件将按此提问，以后可在设置中更改。</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Product questions, tags, content checks</source>
        <translation>商品咨询、打标、内容审核</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Vehicles and property</source>
        <translation>车辆和房屋</translation>
    </message>
    <message>
        <source>What is this desk for?</source>
        <translation>这台电脑用来做什么？</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>A photo so long that it is sent in parts</source>
        <translation>照片过长，需分段发送</translation>
    </message>
    <message>
        <source>A photo that can't be read</source>
        <translation>照片无法读取</translation>
    </message>
    <message>
        <source>A photo that is in another part of the set</source>
        <translation>照片已在另一部分中</translation>
    </message>
    <message>
        <source>Accepted together with others, not looked at</source>
        <translation>批量采纳，未逐一查看</translation>
    </message>
    <message>
        <source>By a template without findings</source>
        <translation>模板不含损伤</translation>
    </message>
    <message>
        <source>Faces and number plates blacked out: %1</source>
        <translation>已涂黑的人脸和车牌：%1</translation>
    </message>
    <message>
        <source>Findings nobody has judged</source>
        <translation>无人审核的损伤</translation>
    </message>
    <message>
        <source>No case is an example: the set %1 is empty.</source>
        <translation>没有案件可作为训练样本：样本集 %1 为空。</translation>
    </message>
    <message>
        <source>No model was asked</source>
        <translation>未询问模型</translation>
    </message>
    <message>
        <source>Not decided and closed</source>
        <translation>未定损结案</translation>
    </message>
    <message>
        <source>Photos not searched for faces and number plates</source>
        <translation>未检查人脸和车牌的照片</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Texts left out that may name somebody: %1</source>
        <translation>因可能含姓名而略去的文字：%1</translation>
    </message>
    <message>
        <source>Training examples written to %1: %2</source>
        <translation>训练样例已写入 %1：%2</translation>
    </message>
    <message>
        <source>Words the template's lists do not have</source>
        <translation>模板列表中没有的词</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 can't be looked into: %2. Looked at again all the time.</source>
        <translation>无法查看 %1：%2。将不断重试。</translation>
    </message>
    <message>
        <source>%1 does not answer. Looked at again as soon as it does.</source>
        <translation>%1 无响应。一有响应即重新查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n new photos in the folder</source>
        <translation>
            <numerusform>文件夹中有 %n 张新照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch goes on with what comes into %1.</source>
        <translation>有批次持续处理进入 %1 的内容。</translation>
    </message>
    <message>
        <source>Nothing new. What comes into %1 is shown here.</source>
        <translation>没有新内容。进入 %1 的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Watched folder not reached</source>
        <translation>无法访问监视文件夹</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>All as a batch…</source>
        <translation>全部作为批次…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From the watched folder</source>
        <translation>来自监视文件夹</translation>
    </message>
    <message>
        <source>Go on with what arrives…</source>
        <translation>持续处理新到内容…</translation>
    </message>
    <message>
        <source>Put back what was left out</source>
        <translation>恢复刚才略过的照片</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>显示批次</translation>
    </message>
    <message>
        <source>The files stay in the folder as they are.</source>
        <translation>文件在文件夹中保持原样。</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>新到照片</translation>
    </message>
</context>
<context>
    <name>TrayGroup</name>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>Put into a new case</source>
        <translation>放入新案件</translation>
    </message>
    <message>
        <source>Put into this case</source>
        <translation>放入此案件</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…另有 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnFoot</name>
    <message>
        <source>Answer anew; this answer stays</source>
        <translation>重新回答；保留此回答</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>此回复的详情</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Action</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Earlier questions and replies, summed up</source>
        <translation>较早的提问和回复，已概括</translation>
    </message>
    <message>
        <source>Left by %1</source>
        <translation>%1 不予处理</translation>
    </message>
    <message>
        <source>Look closer at a place in photo %1</source>
        <translation>细看照片 %1 的一处</translation>
    </message>
    <message>
        <source>Look closer at finding %1</source>
        <translation>细看损伤 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>%1 已采用</translation>
    </message>
    <message>
        <source>Tessera ended before this reply did.</source>
        <translation>回复完成前 Tessera 已退出。</translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation>模型思考中…</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>模型未作任何回答。</translation>
    </message>
    <message numerus="yes">
        <source>The model's window was nearly full: from here on it is told this in place of %n earlier turns.</source>
        <translation>
            <numerusform>模型窗口将满：从此处起以此概括代替较早的 %n 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of damage</source>
        <translation>损伤类型</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>等待首字…</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>已到达的内容已保存。</translation>
    </message>
    <message>
        <source>You stopped this reply.</source>
        <translation>您停止了此回复。</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Not all of it is deleted: delete it again, and the rest goes.</source>
        <translation>尚未全部删除：再删除一次即可清除剩余部分。</translation>
    </message>
</context>
<context>
    <name>UpdatesRow</name>
    <message>
        <source>%1 is asked when you press, and told nothing.</source>
        <translation>点击后才会询问 %1，不会发送任何信息。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>This is the newest: %1 was announced on %2.</source>
        <translation>已是最新：%1 发布于 %2。</translation>
    </message>
    <message>
        <source>Version %1 is there, announced on %2. Nothing is installed from here.</source>
        <translation>已有版本 %1，发布于 %2。此处不会安装任何内容。</translation>
    </message>
    <message>
        <source>What is new in that version</source>
        <translation>该版本的新内容</translation>
    </message>
    <message>
        <source>Your administrator names nobody to ask for newer versions.</source>
        <translation>管理员没有指定查询新版本的地址。</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Earlier answer</source>
        <translation>较早的回答</translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation>较晚的回答</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It stays on record, marked as void. That can't be taken back.</source>
        <translation>该版本仍留存，并标为作废。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Make version %1 void</source>
        <translation>作废第 %1 版</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1（%2 秒）</translation>
    </message>
</context>
<context>
    <name>WarningsView</name>
    <message numerus="yes">
        <source>%n notes on this answer</source>
        <translation>
            <numerusform>对此回答的 %n 条备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayChip</name>
    <message>
        <source>Brightness %1</source>
        <translation>亮度 %1</translation>
    </message>
    <message>
        <source>Contrast %1</source>
        <translation>对比度 %1</translation>
    </message>
    <message>
        <source>Edges brought out</source>
        <translation>突出边缘</translation>
    </message>
    <message>
        <source>Look at it as it is (Shift+V)</source>
        <translation>按原样查看（Shift+V）</translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation>旋转 %1°</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>As it is (Shift+V)</source>
        <translation>原样（Shift+V）</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Bring out edges (X)</source>
        <translation>突出边缘（X）</translation>
    </message>
    <message>
        <source>Close (V)</source>
        <translation>关闭（V）</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+T)</source>
        <translation>左转（Shift+T）</translation>
    </message>
    <message>
        <source>Turn to the right (T)</source>
        <translation>右转（T）</translation>
    </message>
    <message>
        <source>Ways to look at this photo</source>
        <translation>此照片的查看方式</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Look so from now on</source>
        <translation>今后按此查看</translation>
    </message>
    <message>
        <source>Price of a case</source>
        <translation>每案价格</translation>
    </message>
    <message>
        <source>The template looks so in every case from then on, and takes as long.</source>
        <translation>该模板今后在每个案件中都按此查看，用时相应增加。</translation>
    </message>
    <message>
        <source>Time of a case</source>
        <translation>每案用时</translation>
    </message>
    <message>
        <source>Upwards: found and right together (F1), with its interval. Across: what a case takes.</source>
        <translation>纵轴：召回与准确综合（F1），附区间。横轴：每案代价。</translation>
    </message>
    <message>
        <source>beside one look: %1</source>
        <translation>与一次查看相比：%1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Failed when last asked</source>
        <translation>最近一次失败</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>Practice, no model</source>
        <translation>练习，无模型</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>10 cm of a ruler</source>
        <translation>直尺 10 cm</translation>
    </message>
    <message>
        <source>4 × 6 in label, long edge</source>
        <translation>4 × 6 英寸面单长边</translation>
    </message>
    <message>
        <source>4 × 6 in label, short edge</source>
        <translation>4 × 6 英寸面单短边</translation>
    </message>
    <message>
        <source>A4 sheet, long edge</source>
        <translation>A4 纸长边</translation>
    </message>
    <message>
        <source>A4 sheet, short edge</source>
        <translation>A4 纸短边</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>回答不一致</translation>
    </message>
    <message>
        <source>Article (GTIN)</source>
        <translation>商品（GTIN）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>集装箱</translation>
    </message>
    <message>
        <source>Content check</source>
        <translation>内容审核</translation>
    </message>
    <message>
        <source>DHL</source>
        <translation>DHL</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定损</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>题目录入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>FedEx</source>
        <translation>FedEx</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>损伤</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>J&amp;T Express</source>
        <translation>极兔速递</translation>
    </message>
    <message>
        <source>JD Logistics</source>
        <translation>京东物流</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>诉讼保留</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>置信度低</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>未能判断</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>开放提问</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Post (UPU S10)</source>
        <translation>邮政（UPU S10）</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice, not an assessment</source>
        <translation>练习，非定损评估</translation>
    </message>
    <message>
        <source>Product question</source>
        <translation>商品咨询</translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation>商品打标</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>SF Express</source>
        <translation>顺丰速运</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Shipping unit (SSCC)</source>
        <translation>物流单元（SSCC）</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充报告</translation>
    </message>
    <message>
        <source>The server has too much to do: asking again…</source>
        <translation>服务器繁忙，将重新提问…</translation>
    </message>
    <message>
        <source>The server is loading its model: asking again…</source>
        <translation>服务器正在加载模型，将重新提问…</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>USPS</source>
        <translation>USPS</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <translation>无争议</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle (VIN)</source>
        <translation>车辆（VIN）</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>YTO Express</source>
        <translation>圆通速递</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>bank card, long edge</source>
        <translation>银行卡长边</translation>
    </message>
    <message>
        <source>bank card, short edge</source>
        <translation>银行卡短边</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>check digit right</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>校验位错误</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>drawn by Tessera from document {name}, page {number}</source>
        <translation>由 Tessera 绘自文档 {name} 第 {number} 页</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>拖入</translation>
    </message>
    <message>
        <source>file damaged</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>来自手机</translation>
    </message>
    <message>
        <source>from archive {name}, file {number}</source>
        <translation>压缩包 {name} 的文件 {number}</translation>
    </message>
    <message>
        <source>from document {name}, page {number}</source>
        <translation>文档 {name} 第 {number} 页</translation>
    </message>
    <message>
        <source>from message {name}, attachment {number}</source>
        <translation>邮件 {name} 的附件 {number}</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>来自监视文件夹</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>常识</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>无比例尺</translation>
    </message>
    <message>
        <source>no size: lines cross, or nothing between</source>
        <translation>无尺寸：线条交叉或围合为空</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>perhaps of a screen</source>
        <translation>可能翻拍屏幕</translation>
    </message>
    <message>
        <source>photo needed</source>
        <translation>需补拍</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>small</source>
        <translation>偏小</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <translation>相机拍摄</translation>
    </message>
    <message>
        <source>the office's table</source>
        <translation>机构表格</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>过亮</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>过暗</translation>
    </message>
    <message>
        <source>with a batch</source>
        <translation>来自批次</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>WritingLayer</name>
    <message>
        <source>Writing in this photo</source>
        <translation>此照片中的文字</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Copy all of the writing</source>
        <translation>复制全部文字</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>识别中…</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>not read: the part for it is not installed</source>
        <translation>未识别：未安装该组件</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It lists no models: type the name.</source>
        <translation>未列出模型：请输入名称。</translation>
    </message>
    <message>
        <source>It wants a key before it says anything.</source>
        <translation>需要密钥才会响应。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>None of its models seems to see pictures.</source>
        <translation>其模型似乎都不能识图。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
</TS>
