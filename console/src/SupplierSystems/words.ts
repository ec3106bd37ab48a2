import { words } from '../Shell/language'

const chinese = {
  title: '我的系统', about: '登记您的系统，证明地址归属，设置测试客户端，运行检测，三个模块全部通过即得证书。', register: '登记系统', emptyTitle: '还没有登记系统', emptyText: '登记第一个系统，按步骤完成认证。', name: '系统名称', state: '进度', certificateUntil: '证书有效至', baseUrl: '接口地址', registered: '登记时间',
  kind: '类型', plugin: '插件名称', pluginHint: '授权规则里使用的名称，先登记者得', urlHint: 'https、443 端口，末尾没有斜杠，例如 https://crm.example/sovereignty/v1', registerText: '登记后会得到一段验证文本，用来证明地址归您所有。', SUPPLIER: '供应商系统', PLUGIN: '插件',
  stepRegistered: '已登记', stepOwned: '证明归属', stepClients: '测试客户端', stepRun: '检测', stepCertified: '证书',
  ownTitle: '证明接口地址归您所有', ownDone: '归属已证明', ownText1: '把下面这段文本放到您的服务器上，以纯文本（text/plain）在这个地址返回：', ownText2: '然后点“核对归属”。平台会去读取一次；不跟随跳转，最多 1000 字节、5 秒。', ownCommand: '例如：', nonce: '验证文本', nonceUntil: '有效至：', prove: '核对归属', renew: '重新生成文本', proven: '归属已证明', renewed: '已生成新的文本',
  clientsTitle: '设置四个测试客户端', clientsText: '检测程序以四个 OAuth 客户端（client_credentials）登录您自己的授权服务器，只用于测试。密钥封存保存，以后不再显示。', clientsDone: '已设置：{{clients}}', setClients: '设置测试客户端', changeClients: '更换测试客户端',
  READER: '读取方', READER_text: '客户可以向它授权的读取方', OTHER_READER: '另一读取方', OTHER_READER_text: '另一个组织的读取方，用来互换令牌', CUSTOMER: '客户', CUSTOMER_text: '代表测试客户', OTHER_CUSTOMER: '另一客户', OTHER_CUSTOMER_text: '代表另一个测试客户', clientId: '客户端编号', clientSecret: '客户端密钥', organisation: '组织', testCustomer: '测试客户', otherTestCustomer: '另一个测试客户', saved: '已保存',
  runTitle: '运行检测', runText: '按最新公开方案（{{version}}，{{count}} 项）检测，大多是反例：不该成功的请求必须被拒绝。一次只能运行一个。', runNeeds: '请先完成前面两步。', start: '开始检测', started: '检测已开始，结果会逐项出现在下面。', runs: '检测记录', before: '以前的检测', noRuns: '还没有检测', noRunsText: '开始后，逐项结果会实时出现在这里。',
  move: '更换地址', moveText: '换地址后需要重新证明归属，现有证书随之失效。', moved: '地址已更换', certificate: '证书', webhookHint: '到期前 60、30、7 天会提醒；在“事件通知”中登记地址即可自动收到。', notThereTitle: '没有这个系统',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'My systems', about: 'Register your system, prove that its URL is yours, set test clients, run the tests; passing all three modules makes a certificate.', register: 'Register a system', emptyTitle: 'No system is registered', emptyText: 'Register the first one, and go through the steps to its certificate.', name: 'Name', state: 'Progress', certificateUntil: 'Certificate until', baseUrl: 'Base URL', registered: 'Registered',
  kind: 'Kind', plugin: 'Name of the plugin', pluginHint: 'As grants name it. Whoever registers a name first has it', urlHint: 'https on port 443 without a slash at its end, such as https://crm.example/sovereignty/v1', registerText: 'You will then get a text that proves that the URL is yours.', SUPPLIER: 'Supplier\'s system', PLUGIN: 'Plugin',
  stepRegistered: 'Registered', stepOwned: 'Ownership', stepClients: 'Test clients', stepRun: 'Run', stepCertified: 'Certificate',
  ownTitle: 'Prove that the URL is yours', ownDone: 'Ownership is proven', ownText1: 'Have your server return this text as text/plain at this address:', ownText2: 'Then check it. The platform fetches it once: it follows no redirect, and reads 1,000 bytes at most within 5 seconds.', ownCommand: 'For example:', nonce: 'The text', nonceUntil: 'Valid until: ', prove: 'Check ownership', renew: 'Generate a new text', proven: 'Ownership is proven', renewed: 'There is a new text',
  clientsTitle: 'Set four test clients', clientsText: 'The runner signs in at your own authorization server as four OAuth clients (client_credentials), for testing only. Their secrets are kept sealed and never shown again.', clientsDone: 'Set: {{clients}}', setClients: 'Set the test clients', changeClients: 'Change the test clients',
  READER: 'Reader', READER_text: 'A reader that the customer may grant access to', OTHER_READER: 'Other reader', OTHER_READER_text: 'Another organisation\'s reader, to swap tokens with', CUSTOMER: 'Customer', CUSTOMER_text: 'Speaks for the test customer', OTHER_CUSTOMER: 'Other customer', OTHER_CUSTOMER_text: 'Speaks for the other test customer', clientId: 'Client id', clientSecret: 'Client secret', organisation: 'Organisation', testCustomer: 'Test customer', otherTestCustomer: 'Other test customer', saved: 'Saved',
  runTitle: 'Run the tests', runText: 'Uses the latest published plan ({{version}}, {{count}} tests). Most check that forbidden requests are refused. One run at a time.', runNeeds: 'Finish the two steps above first.', start: 'Start a run', started: 'The run has started. Its results appear below as they come.', runs: 'Runs', before: 'Runs before', noRuns: 'No run yet', noRunsText: 'Once one starts, each result appears here as it comes.',
  move: 'Change the URL', moveText: 'Another URL has to be proven anew, and ends the certificate.', moved: 'The URL is changed', certificate: 'Certificate', webhookHint: 'You are reminded 60, 30 and 7 days before its end. Register a webhook to be notified automatically.', notThereTitle: 'There is no such system',
}

export type SystemWord = keyof typeof chinese

export const useSystemWords = words<SystemWord>('SupplierSystems', chinese, english)
